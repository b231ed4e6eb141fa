import { cjeu, consumerCode, edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `recipient-chosen-later`, and examples on both sides. */
export const recipientChosenLaterLaw: RuleLaw = {
  sources: [
    consumerCode('R223-1 I 1°'),
    edpb('05/2020 §65'),
    cjeu('C-317/25, conclusions du 17 septembre 2026'),
  ],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être mis en relation par téléphone avec jusqu’à 3 professionnels.',
        context: 'label',
      },
      { text: 'J’accepte d’être appelé par l’agence de mon secteur.', context: 'label' },
      { text: 'I agree to be called by up to four local installers.', context: 'label', locale: 'en' },
    ],
    accept: [
      {
        text: 'J’accepte d’être appelé par Agence Lyon 3 SARL (SIREN 222 222 226), l’agence la plus proche de chez moi.',
        context: 'label',
      },
      { text: 'Vous pourrez comparer jusqu’à 3 modèles de cuisine.', context: 'notice' },
      { text: 'You can compare up to four kitchen models.', context: 'notice', locale: 'en' },
    ],
  },
};
