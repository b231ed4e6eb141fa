import { consumerCode, edpb, gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A proof kept for less time than the law says, or longer without a reason. */
export const proofRetention: Rule = {
  id: 'proof-retention',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('R223-2'), gdpr('art. 5(1)(e)'), edpb('05/2020 §106')],
  examples: {
    reject: [{ config: { '/proofAccess': { email: 'preuve@atelier-corbel.example', retention: 'P1Y' } } }],
    accept: [{ config: { '/proofAccess': { email: 'preuve@atelier-corbel.example' } } }],
  },
  claims: {
    forbidden: [
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
