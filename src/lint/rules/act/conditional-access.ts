import { accessCondition } from '../../evidence/required.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A quote, a game or a price that depends on the consent to prospecting. */
export const conditionalAccess: Rule = {
  id: 'conditional-access',
  severity: 'error',
  category: 'conditional',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      const condition = accessCondition(reading, passage);
      if (condition) reportMention(report, passage, condition);
    });
  },
};
