import { consentAt } from '../mends.ts';
import type { Rule } from '../../rule.ts';

/** Details passed on for another company’s prospecting, without consent. */
export const transferByLegitimateInterest: Rule = {
  id: 'transfer-by-legitimate-interest',
  severity: 'error',
  category: 'other',
  fixable: true,
  check({ facts }, report) {
    for (const { path, company, channels } of facts?.offers ?? []) {
      if (company?.role !== 'marketing') continue;
      const purpose = facts?.purposes.find((one) => path.startsWith(`${one.path}/`));
      const refused = channels.some((channel) => channel !== 'post');
      if (refused && typeof purpose?.basis === 'string' && purpose.basis !== 'consent')
        report({ at: `${purpose.path}/basis`, data: { name: company.name }, mend: consentAt(purpose.path) });
    }
  },
};
