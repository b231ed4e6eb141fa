import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `complaint-authority-missing`, and examples on both sides. */
export const complaintAuthorityMissingLaw: RuleLaw = {
  sources: [gdpr('art. 13(2)(d), 77')],
  examples: {
    reject: [{ config: { '/complaint': '' } }],
    accept: [{ config: { '/legal': 'fr-2026-08-11' } }],
  },
};
