import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent stretched to companies that come later, or to a list that may change. */
export const recipientFuturePartners: Rule = {
  id: 'recipient-future-partners',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'partner'], (reading, passage) => {
      for (const mention of reading.said('future')) {
        const about = reading.allIn(mention.sentence, 'partner', 'traders', 'group');
        if (about.length > 0) reportMention(report, passage, mention);
      }
    });
  },
};
