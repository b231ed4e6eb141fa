import { cjeu, consumerCode, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `recipient-future-partners`, and examples on both sides. */
export const recipientFuturePartnersLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I'), transferPage, cjeu('C-317/25, conclusions du 17 septembre 2026')],
  examples: {
    reject: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL et vos partenaires futurs.', context: 'label' },
      { text: 'La liste des sociétés qui vous appelleront est susceptible d’évoluer.', context: 'notice' },
      { text: 'The list of companies may be updated from time to time.', context: 'notice', locale: 'en' },
    ],
    accept: [
      {
        text: 'Si nous souhaitons ajouter une société, nous vous redemanderons votre accord.',
        context: 'notice',
      },
      { text: 'Le prix indiqué est susceptible d’évoluer.', context: 'notice' },
      { text: 'Prices may be updated from time to time.', context: 'notice', locale: 'en' },
    ],
  },
};
