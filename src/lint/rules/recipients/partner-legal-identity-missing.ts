import { missingIdentity } from '../companies.ts';
import type { Rule } from '../../rule.ts';

/** A company without legal name, form and registration: a brand is nobody that a judge could call. */
export const partnerLegalIdentityMissing: Rule = {
  id: 'partner-legal-identity-missing',
  severity: 'error',
  category: 'other',
  claims: {
    forbidden: ['recipient.name', 'processor.name', 'recipient.company', 'recipient.title'],
    missing: [
      'recipient.legalName',
      'recipient.form',
      'recipient.siren',
      'processor.legalName',
      'processor.form',
    ],
  },
  check({ facts }, report) {
    for (const company of facts?.companies ?? []) {
      const missing = company.role === 'controller' ? [] : missingIdentity(company.members);
      if (missing.length > 0)
        report({ at: company.path, data: { name: company.name, missing: missing.join(', ') } });
    }
  },
};
