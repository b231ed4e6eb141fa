import { cnil, gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** Details passed on for another company’s prospecting, without consent. */
export const transferByLegitimateInterest: Rule = {
  id: 'transfer-by-legitimate-interest',
  severity: 'error',
  category: 'other',
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
  check({ facts }, report) {
    for (const { path, company, channels } of facts?.offers ?? []) {
      if (company?.role !== 'marketing') continue;
      const purpose = facts?.purposes.find((one) => path.startsWith(`${one.path}/`));
      const refused = channels.some((channel) => channel !== 'post');
      if (refused && typeof purpose?.basis === 'string' && purpose.basis !== 'consent')
        report({ at: `${purpose.path}/basis`, data: { name: company.name } });
    }
  },
};
