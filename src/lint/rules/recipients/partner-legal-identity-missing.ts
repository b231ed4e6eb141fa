import { missingIdentity } from '../companies.ts';
import { consumerCode, edpb, gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A company without legal name, form and registration: a brand is nobody that a judge could call. */
export const partnerLegalIdentityMissing: Rule = {
  id: 'partner-legal-identity-missing',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('R223-1 I 1°'), gdpr('art. 13(1)(a), 13(1)(e)'), edpb('05/2020 §64(i), §65')],
  examples: {
    reject: [
      { config: { '/purposes/2/recipients/0/siren': null } },
      {
        config: {
          '/purposes/2/recipients/0/legalName': null,
          '/purposes/2/recipients/0/brand': 'Super Alarme',
        },
      },
    ],
    accept: [
      { config: { '/purposes/2/recipients/0/brand': 'Super Alarme' } },
      {
        config: {
          '/purposes/2/recipients/0/siren': null,
          '/purposes/2/recipients/0/registration': { country: 'GB', number: '01234567' },
          '/purposes/2/recipients/0/country': 'GB',
          '/purposes/2/recipients/0/transfer': {
            mechanism: 'adequacy',
            copy: 'donnees@vigie-alarme.example',
          },
        },
      },
    ],
  },
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
