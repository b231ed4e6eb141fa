import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `field-excess`, and examples on both sides. */
export const fieldExcessLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(c), 13(2)(e), 25(2)')],
  examples: {
    reject: [
      { config: { '/fields/4/for': [] } },
      { config: { '/fields/4/for': ['statistiques'] } },
      { config: { '/fields/4/for': null, '/fields/4/purposes': ['devis'] } },
    ],
    accept: [{ config: { '/fields/4/for': ['devis'] } }],
  },
};
