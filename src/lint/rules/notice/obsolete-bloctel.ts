import { consumerCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A mention of Bloctel, the register that closed when consent became the rule. */
export const obsoleteBloctel: Rule = {
  id: 'obsolete-bloctel',
  severity: 'warning',
  category: 'other',
  sources: [consumerCode('L223-1'), { ref: 'loi n° 2025-594 du 30 juin 2025', since: '2026-08-11' }],
  examples: {
    reject: [
      { text: 'Vous pouvez vous inscrire sur la liste Bloctel (www.bloctel.gouv.fr).', context: 'notice' },
      { config: { '/texts/intro': 'Vous pouvez vous opposer au démarchage sur bloctel.gouv.fr.' } },
    ],
    accept: [
      { text: 'Toute sollicitation par téléphone suppose votre consentement préalable.', context: 'notice' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      const [mention] = reading.all('bloctel');
      if (mention) reportMention(report, passage, mention);
    });
  },
};
