import { acceptedTerms, agreesToMore } from '../../evidence/terms.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** One act that accepts terms and agrees to prospecting. */
export const bundleTerms: Rule = {
  id: 'bundle-terms',
  severity: 'error',
  category: 'bundled',
  claims: { forbidden: ['purpose.terms', 'config.terms', 'purpose.acceptTerms'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const accepted = acceptedTerms(reading);
      if (accepted && agreesToMore(reading, passage)) reportMention(report, passage, accepted);
    });
  },
};
