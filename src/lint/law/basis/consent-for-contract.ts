import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `consent-for-contract`, and examples on both sides. */
export const consentForContractLaw: RuleLaw = {
  sources: [gdpr('art. 6(1)(b)'), edpb('05/2020 §31, §121–123')],
  examples: {
    reject: [
      {
        text: 'J’accepte que mes données soient utilisées pour traiter ma demande de devis.',
        context: 'label',
      },
      {
        text: 'J’accepte que Durand Cuisines SAS utilise mon adresse pour livrer ma commande.',
        context: 'label',
      },
      { text: 'I agree that my data is used to process my request.', context: 'label', locale: 'en' },
    ],
    accept: [
      { text: 'Vos données servent à établir votre devis.', context: 'notice' },
      { text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines.', context: 'label' },
      { text: 'Your data is used to prepare your quote.', context: 'notice', locale: 'en' },
    ],
  },
};
