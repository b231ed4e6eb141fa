import { offerIn } from '../../evidence/offer.ts';
import { joinedName } from '../../evidence/joined-names.ts';
import { consumerCode, edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** One box for several companies: consent is given for a person and an object. */
export const partnerBundle: Rule = {
  id: 'partner-bundle',
  severity: 'error',
  category: 'bundled',
  sources: [consumerCode('R223-1 I 2°'), gdpr('art. 7(2), cons. 43'), edpb('05/2020 §42–45')],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être appelé par Lumen Alarmes SARL et Verrière Nord SAS au sujet de leurs alarmes.',
        context: 'label',
      },
      { config: { '/purposes/2/mergeRecipients': true } },
    ],
    accept: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL au sujet de ses alarmes.', context: 'label' },
    ],
  },
  claims: {
    forbidden: [
      'purpose.mergeRecipients',
      'purpose.grouping',
      'purpose.oneBox',
      'purpose.singleChoice',
      'config.mergeRecipients',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const { asks, channels, request } = offerIn(passage, reading);
      const second = asks && !request ? joinedName(reading) : undefined;
      if (second) reportMention(report, passage, second, channels.includes('phone') ? 'error' : 'warning');
    });
  },
};
