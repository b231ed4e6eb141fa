import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `phone-hours-blanket`, and examples on both sides. */
export const phoneHoursBlanketLaw: RuleLaw = {
  sources: [consumerCode('L223-1 al. 6'), consumerCode('D223-9')],
  examples: {
    reject: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle à tout moment, y compris le week-end.',
        context: 'label',
      },
      { text: 'J’accepte d’être appelé le soir et le samedi par Lumen Alarmes SARL.', context: 'label' },
      { text: 'I agree to be called at any time, including weekends.', context: 'label', locale: 'en' },
      { config: { '/purposes/1/hours': 'any' } },
    ],
    accept: [
      { text: 'Vous pouvez retirer votre accord à tout moment.', context: 'notice' },
      {
        text: 'J’accepte d’être appelé par Durand Cuisines SAS le samedi 12 décembre 2026 à 10 h 30.',
        context: 'label',
      },
      { text: 'I agree to be called on Saturday 12 December 2026 at 10:30.', context: 'label', locale: 'en' },
    ],
  },
};
