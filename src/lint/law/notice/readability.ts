import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `readability`, and examples on both sides. */
export const readabilityLaw: RuleLaw = {
  sources: [gdpr('art. 7(2), 12(1)'), edpb('05/2020 §67'), { ref: 'G29, WP260 rév. 01 §12–13' }],
  examples: {
    reject: [
      {
        text: 'Le soussigné consent expressément, nonobstant toute disposition contraire, à ce que la société susmentionnée le sollicite par téléphone.',
        context: 'notice',
      },
      { text: 'J’ACCEPTE D’ÊTRE APPELÉ PAR DURAND CUISINES SAS AU SUJET DE SES CUISINES.', context: 'label' },
      {
        text: 'The undersigned hereby consents, notwithstanding any provision to the contrary, to solicitation.',
        context: 'notice',
        locale: 'en',
      },
    ],
    accept: [
      { text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines.', context: 'label' },
      { text: 'DURAND CUISINES SAS m’appelle au sujet de ses cuisines équipées.', context: 'label' },
      { text: 'I agree that Durand Kitchens Ltd calls me about kitchens.', context: 'label', locale: 'en' },
    ],
  },
};
