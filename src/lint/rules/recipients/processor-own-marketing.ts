import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A processor that prospects for itself: it then decides why, and is no processor. */
export const processorOwnMarketing: Rule = {
  id: 'processor-own-marketing',
  severity: 'error',
  category: 'other',
  claims: {
    forbidden: [
      'processor.purposes',
      'processor.products',
      'processor.channels',
      'processor.marketing',
      'processor.offers',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const mention of reading.said('processor')) {
        const own = reading.saidIn(mention.sentence, 'otherOffers');
        if (own.length > 0) reportMention(report, passage, mention);
      }
    });
  },
};
