import { leavesListOpen } from '../../evidence/open-list.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A list of recipients left open: what follows « et autres » is nobody that the person could know. */
export const recipientUnboundedList: Rule = {
  id: 'recipient-unbounded-list',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'partner'], (reading, passage) => {
      for (const mention of reading.all('open')) {
        if (leavesListOpen(mention, reading, passage)) reportMention(report, passage, mention);
      }
    });
  },
};
