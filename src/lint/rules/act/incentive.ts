import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A reward for a yes. */
export const incentive: Rule = {
  id: 'incentive',
  severity: 'warning',
  category: 'conditional',
  claims: { forbidden: ['purpose.reward', 'recipient.reward', 'purpose.incentive', 'purpose.gift'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const gain of reading.said('gain')) {
        const asked = reading.saidIn(gain.sentence, 'consent', 'accept', 'yes');
        const reached = reading.saidIn(gain.sentence, 'call', 'contact', 'receive', 'write', 'sms', 'email');
        const rewarded = reading.saidIn(gain.sentence, 'reward', 'request');
        if (asked.length > 0 && reached.length > 0 && rewarded.length > 0)
          reportMention(report, passage, gain);
      }
    });
  },
};
