import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `phone-duration`, and examples on both sides. */
export const phoneDurationLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I 3°')],
  examples: {
    reject: [
      { config: { '/purposes/1/validity': 'P36M' } },
      { config: { '/purposes/2/recipients/0/validity': 'P2Y' } },
    ],
    accept: [
      { config: { '/purposes/1/validity': 'P12M' } },
      { config: { '/purposes/1/validity': 'P3M' } },
      { config: { '/purposes/1/channels': ['email'], '/purposes/1/validity': 'P24M' } },
    ],
  },
};
