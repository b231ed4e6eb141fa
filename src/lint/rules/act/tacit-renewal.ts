import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent that renews by itself. */
export const tacitRenewal: Rule = {
  id: 'tacit-renewal',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { removable: ['*.renewal', '*.autoRenew', '*.renew', '*.renewable', '*.tacitRenewal'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const renewal of reading.said('renew')) {
        const consent = reading.all('consentNoun', 'consent', 'accept').length > 0;
        if (consent) reportMention(report, passage, renewal);
      }
    });
  },
};
