import { acceptedPolicy } from '../../evidence/terms.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** « J’ai lu et j’accepte la politique » in the place of a consent. */
export const policyAcceptanceAsConsent: Rule = {
  id: 'policy-acceptance-as-consent',
  severity: 'error',
  category: 'bundled',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const policy = acceptedPolicy(reading, passage);
      if (policy) reportMention(report, passage, policy);
    });
  },
};
