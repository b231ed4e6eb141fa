import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `phone-proof-access-missing`, and examples on both sides. */
export const phoneProofAccessMissingLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I 5°'), consumerCode('R223-2')],
  examples: {
    reject: [
      { config: { '/proofAccess': {} } },
      {
        config: {
          '/proofAccess': { url: 'https://atelier-corbel.example/mon-compte', requiresAccount: true },
        },
      },
    ],
    accept: [
      { config: { '/proofAccess': { url: 'https://atelier-corbel.example/preuve' } } },
      { config: { '/proofAccess': { email: 'preuve@atelier-corbel.example' } } },
    ],
  },
};
