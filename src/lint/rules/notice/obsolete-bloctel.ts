import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A mention of Bloctel, the register that closed when consent became the rule. */
export const obsoleteBloctel: Rule = {
  id: 'obsolete-bloctel',
  severity: 'warning',
  category: 'other',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      const [mention] = reading.all('bloctel');
      if (mention) reportMention(report, passage, mention);
    });
  },
};
