import { postsCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `soft-opt-in-misuse`, and examples on both sides. */
export const softOptInMisuseLaw: RuleLaw = {
  sources: [postsCode('L34-5 al. 4')],
  examples: {
    reject: [{ config: { '/purposes/1/basis': 'legitimate-interest', '/purposes/1/channels': ['email'] } }],
    accept: [{ config: { '/purposes/1/basis': 'consent' } }],
  },
};
