import { consumerCode, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `field-third-party-person`, and examples on both sides. */
export const fieldThirdPartyPersonLaw: RuleLaw = {
  sources: [gdpr('art. 4(11), 14'), consumerCode('L223-1')],
  examples: {
    reject: [
      { text: 'Parrainez un ami : indiquez son numéro de téléphone.', context: 'notice' },
      {
        text: 'J’accepte, au nom des membres de mon foyer, les appels de Durand Cuisines SAS.',
        context: 'label',
      },
      { text: 'Refer a friend: enter their phone number.', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Parrainez un ami : partagez ce lien avec lui.', context: 'notice' },
      { text: 'Combien de personnes vivent dans votre foyer ?', context: 'notice' },
      { text: 'Refer a friend: share this link.', context: 'notice', locale: 'en' },
    ],
  },
};
