import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `purpose-vague`, and examples on both sides. */
export const purposeVagueLaw: RuleLaw = {
  sources: [
    gdpr('art. 5(1)(b), 6(1)(a), 13(1)(c)'),
    edpb('05/2020 §55–61'),
    { ref: 'G29, WP260 rév. 01 §12' },
  ],
  examples: {
    reject: [
      { text: 'J’accepte de recevoir des offres susceptibles de m’intéresser.', context: 'label' },
      {
        text: 'Vos données sont utilisées à des fins commerciales et pour toute autre finalité compatible.',
        context: 'notice',
      },
      { text: 'I agree to receive offers that may interest me.', context: 'label', locale: 'en' },
    ],
    accept: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines équipées.',
        context: 'label',
      },
      { text: 'Vos réponses servent à calculer le prix de votre cuisine.', context: 'notice' },
      {
        text: 'I agree that Durand Kitchens Ltd calls me about its fitted kitchens.',
        context: 'label',
        locale: 'en',
      },
    ],
  },
};
