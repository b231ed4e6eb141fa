import { cnil, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `transfer-by-legitimate-interest`, and examples on both sides. */
export const transferByLegitimateInterestLaw: RuleLaw = {
  sources: [
    gdpr('art. 6(1)'),
    cnil('SAN-2025-002, Caloga'),
    cnil('SAN-2025-001, Solocal'),
    cnil('SAN-2024-004, Hubside.Store'),
  ],
  examples: {
    reject: [{ config: { '/purposes/2/basis': 'legitimate-interest' } }],
    accept: [{ config: { '/purposes/2/basis': 'consent' } }],
  },
};
