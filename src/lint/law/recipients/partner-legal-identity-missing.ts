import { consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `partner-legal-identity-missing`, and examples on both sides. */
export const partnerLegalIdentityMissingLaw: RuleLaw = {
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
};
