import { hasDate } from '../../evidence/dates.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** An agreement to be called at any hour: only an exact date and time, expressly accepted, goes outside the legal hours. */
export const phoneHoursBlanket: Rule = {
  id: 'phone-hours-blanket',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    removable: ['*.hours', '*.callHours', '*.days', '*.callDays', '*.anytime', '*.weekend', '*.schedule'],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const hours of reading.said('anyTime')) {
        if (reading.saidIn(hours.sentence, 'call', 'phone').length === 0) continue;
        if (reading.allIn(hours.sentence, 'withdraw').length > 0 || hasDate(reading, hours)) continue;
        reportMention(report, passage, hours);
      }
    });
  },
};
