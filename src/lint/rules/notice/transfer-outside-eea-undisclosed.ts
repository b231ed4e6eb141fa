import { membersOf } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** A company outside the European Economic Area, and no word on the safeguards. */
export const transferOutsideEeaUndisclosed: Rule = {
  id: 'transfer-outside-eea-undisclosed',
  severity: 'error',
  category: 'other',
  claims: {
    missing: ['transfer.mechanism', 'transfer.copy'],
    wrong: ['transfer.mechanism', 'transfer.copy', 'processor.transfer', 'recipient.transfer'],
  },
  check({ facts, profile }, report) {
    for (const { path, role, members, name } of facts?.companies ?? []) {
      const country = members['country'] ?? membersOf(members['registration'])?.['country'];
      if (role === 'controller' || typeof country !== 'string' || profile.eea.includes(country)) continue;
      if (members['transfer'] === undefined) report({ at: path, data: { name, country } });
    }
  },
};
