import { consumerCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent that renews by itself. */
export const tacitRenewal: Rule = {
  id: 'tacit-renewal',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('R223-1 I, dernière phrase')],
  examples: {
    reject: [
      { text: 'Votre accord est valable un an, renouvelable tacitement.', context: 'notice' },
      { text: 'Your consent lasts one year and renews automatically.', context: 'notice', locale: 'en' },
      { config: { '/purposes/1/renewal': 'automatic' } },
    ],
    accept: [
      { text: 'Votre accord est valable un an. Il n’est pas renouvelé automatiquement.', context: 'notice' },
      {
        text: 'Your consent lasts one year and does not renew automatically.',
        context: 'notice',
        locale: 'en',
      },
    ],
  },
  claims: { forbidden: ['*.renewal', '*.autoRenew', '*.renew', '*.renewable', '*.tacitRenewal'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const renewal of reading.said('renew')) {
        const consent = reading.all('consentNoun', 'consent', 'accept').length > 0;
        if (consent) reportMention(report, passage, renewal);
      }
    });
  },
};
