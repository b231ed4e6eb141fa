import { textOf } from '../../facts.ts';
import { edpb, gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A purpose without a legal basis, or with several. */
export const legalBasisMissing: Rule = {
  id: 'legal-basis-missing',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 6(1), 13(1)(c)'), edpb('05/2020 §121–123')],
  examples: {
    reject: [
      { config: { '/purposes/1/basis': null } },
      { config: { '/purposes/0/basis': ['consent', 'legitimate-interest'] } },
    ],
    accept: [{ config: { '/purposes/0/basis': 'pre-contract' } }],
  },
  claims: {
    forbidden: ['purpose.bases', 'purpose.legalBasis', 'purpose.lawfulBasis'],
    missing: ['purpose.basis'],
    wrong: [],
  },
  check({ facts }, report) {
    for (const { path, members, basis } of facts?.purposes ?? []) {
      if (typeof basis !== 'string')
        report({
          at: basis === undefined ? path : `${path}/basis`,
          data: { purpose: textOf(members['id']) },
        });
    }
  },
};
