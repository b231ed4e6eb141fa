import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Urgency, scarcity or fear beside a consent. */
export const pressure: Rule = {
  id: 'pressure',
  severity: 'warning',
  category: 'other',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const push of reading.all('urgency', 'fear')) {
        const asked = reading.allIn(push.sentence, 'accept', 'consentNoun', 'consent').length > 0;
        if (asked) reportMention(report, passage, push);
      }
    });
  },
};
