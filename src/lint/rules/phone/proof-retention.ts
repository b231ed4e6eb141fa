import type { Rule } from '../../rule.ts';

/** A proof kept for less time than the law says, or longer without a reason. */
export const proofRetention: Rule = {
  id: 'proof-retention',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    removable: [
      '*.proofYears',
      '*.proofRetention',
      '*.keepProof',
      'proofAccess.retention',
      'proofAccess.period',
      'config.retention',
      'receiver.retention',
    ],
  },
  check() {
    // the period is the legal profile’s: a configuration has no key to shorten it
  },
};
