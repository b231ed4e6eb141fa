import { textOf } from '../../facts.ts';
import { consentAt } from '../mends.ts';
import type { Rule } from '../../rule.ts';

/** A purpose without a legal basis, or with several. */
export const legalBasisMissing: Rule = {
  id: 'legal-basis-missing',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    forbidden: ['purpose.bases', 'purpose.legalBasis', 'purpose.lawfulBasis'],
    missing: ['purpose.basis'],
    wrong: [],
  },
  check({ facts }, report) {
    const isOffer = (path: string): boolean =>
      facts?.offers.some((offer) => offer.path === path || offer.path.startsWith(`${path}/`)) ?? false;
    for (const { path, members, basis } of facts?.purposes ?? []) {
      if (typeof basis !== 'string')
        report({
          at: basis === undefined ? path : `${path}/basis`,
          data: { purpose: textOf(members['id']) },
          ...(isOffer(path) && { mend: consentAt(path) }),
        });
    }
  },
};
