import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `legal-basis-missing`, and examples on both sides. */
export const legalBasisMissingLaw: RuleLaw = {
  sources: [gdpr('art. 6(1), 13(1)(c)'), edpb('05/2020 §121–123')],
  examples: {
    reject: [
      { config: { '/purposes/1/basis': null } },
      { config: { '/purposes/0/basis': ['consent', 'legitimate-interest'] } },
    ],
    accept: [{ config: { '/purposes/0/basis': 'pre-contract' } }],
  },
};
