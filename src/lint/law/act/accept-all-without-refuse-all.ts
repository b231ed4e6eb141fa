import { cnil, consumerCode, edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `accept-all-without-refuse-all`, and examples on both sides. */
export const acceptAllWithoutRefuseAllLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I 2°'), cnil('2020-091 et 2020-092, 17 septembre 2020'), edpb('03/2022')],
  examples: {
    reject: [
      { config: { '/texts/acceptAll': 'Tout accepter' } },
      { text: 'Tout accepter', context: 'button' },
    ],
    accept: [{ text: 'Tout refuser', context: 'button' }],
  },
};
