import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent asked for what the request or the law already needs. */
export const consentForContract: Rule = {
  id: 'consent-for-contract',
  severity: 'warning',
  category: 'other',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const [service] = reading.said('fulfil');
      if (!service) return;
      const asked =
        reading.saidIn(service.sentence, 'consent').length > 0 &&
        reading.saidIn(service.sentence, 'use', 'details').length > 0;
      // a text alone cannot show whether a box stands beside it
      if (asked) reportMention(report, passage, service, subject.facts ? undefined : 'info');
    });
  },
};
