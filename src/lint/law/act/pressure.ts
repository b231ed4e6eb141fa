import { consumerCode, edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `pressure`, and examples on both sides. */
export const pressureLaw: RuleLaw = {
  sources: [edpb('03/2022, 4.3.1'), consumerCode('L121-1, L121-6', '2016-07-01')],
  examples: {
    reject: [
      { text: 'Dernière chance : plus que 3 minutes pour accepter.', context: 'notice' },
      { text: 'Attention, sans votre accord vous perdez vos aides !', context: 'notice' },
      { text: 'Last chance: only 3 minutes left to agree!', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Vous pouvez changer d’avis à tout moment.', context: 'notice' },
      { text: 'Répondre prend environ 3 minutes.', context: 'notice' },
      { text: 'You can change your mind at any time.', context: 'notice', locale: 'en' },
    ],
  },
};
