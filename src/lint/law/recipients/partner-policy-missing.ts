import { gdpr, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `partner-policy-missing`, and examples on both sides. */
export const partnerPolicyMissingLaw: RuleLaw = {
  sources: [gdpr('art. 13, 14'), transferPage],
  examples: {
    reject: [
      { config: { '/purposes/2/recipients/0/privacyPolicy': null } },
      { config: { '/purposes/2/recipients/1/privacyContact': '' } },
      {
        config: {
          '/purposes/2/recipients/0/privacyPolicy': null,
          '/purposes/2/recipients/0/policyUrl': 'https://vigie-alarme.example/rgpd',
        },
      },
    ],
    accept: [{ config: { '/purposes/2/recipients/0/privacyPolicy': 'https://vigie-alarme.example/rgpd' } }],
  },
};
