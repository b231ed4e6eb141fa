import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `rights-missing`, and examples on both sides. */
export const rightsMissingLaw: RuleLaw = {
  sources: [gdpr('art. 12(1)–(2), 13(2)(b)–(c), 21(4)')],
  examples: {
    reject: [{ config: { '/rights': ['access'] } }],
    accept: [{ config: { '/controller/dpo': { email: 'dpo@atelier-corbel.example' } } }],
  },
};
