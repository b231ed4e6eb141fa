import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Two negations in the sentence to tick. */
export const doubleNegative: Rule = {
  id: 'double-negative',
  severity: 'error',
  category: 'opt_out',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const [mention] = reading.all('doubleNo');
      if (mention) reportMention(report, passage, mention);
    });
  },
};
