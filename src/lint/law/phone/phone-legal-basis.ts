import { cnil, consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `phone-legal-basis`, and examples on both sides. */
export const phoneLegalBasisLaw: RuleLaw = {
  sources: [
    consumerCode('L223-1 al. 1 et 4'),
    cnil('SAN-2024-004, Hubside.Store'),
    cnil('SAN-2024-003, Foriou'),
  ],
  examples: {
    reject: [
      { config: { '/purposes/1/basis': 'legitimate-interest' } },
      { config: { '/purposes/2/basis': 'contract' } },
    ],
    accept: [
      { config: { '/purposes/1/basis': 'consent' } },
      { config: { '/purposes/1/channels': ['email'] } },
    ],
  },
};
