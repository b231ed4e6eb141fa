import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A recipient that may pass the details on to its own partners: consent does not travel. */
export const recipientOnwardTransfer: Rule = {
  id: 'recipient-onward-transfer',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'partner'], (reading, passage) => {
      for (const mention of reading.said('onward')) {
        if (reading.allIn(mention.sentence, 'pass', 'sell', 'onward', 'partner').length > 0)
          reportMention(report, passage, mention);
      }
    });
  },
};
