import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A company that gets the details to perform the contract, and prospects with them. */
export const contractRecipientMarketing: Rule = {
  id: 'contract-recipient-marketing',
  severity: 'error',
  category: 'other',
  claims: {
    forbidden: [
      'contract.marketing',
      'contract.products',
      'contract.channels',
      'contract.purposes',
      'contract.offers',
      'contract.sector',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const act of reading.said('pass')) {
        const own = reading.saidIn(act.sentence, 'otherOffers');
        const served = reading.saidIn(act.sentence, 'service');
        if (own[0] && served.length > 0) reportMention(report, passage, own[0]);
      }
    });
  },
};
