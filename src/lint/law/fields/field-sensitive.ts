import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `field-sensitive`, and examples on both sides. */
export const fieldSensitiveLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(c), 9, 10'), { ref: 'loi Informatique et Libertés art. 6, 30' }],
  examples: {
    reject: [
      { text: 'Avez-vous un handicap ou une maladie ?', context: 'notice' },
      { text: 'Numéro de sécurité sociale', context: 'notice' },
      { text: 'Do you have a medical condition?', context: 'notice', locale: 'en' },
      { config: { '/fields/4/label': 'Votre état de santé' } },
    ],
    accept: [
      { text: 'Surface de votre cuisine', context: 'notice' },
      { text: 'Nombre de pièces', context: 'notice' },
      { text: 'Number of rooms', context: 'notice', locale: 'en' },
    ],
  },
};
