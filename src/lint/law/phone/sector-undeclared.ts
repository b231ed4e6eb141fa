import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `sector-undeclared`, and examples on both sides. */
export const sectorUndeclaredLaw: RuleLaw = {
  sources: [consumerCode('L223-1 al. 5')],
  examples: {
    reject: [
      { config: { '/purposes/1/products': ['des fenêtres', 'des volets'] } },
      { config: { '/purposes/0/service': 'devis de fenêtres' } },
    ],
    accept: [
      {
        config: {
          '/purposes/0/service': { fr: 'devis de fenêtres', en: 'window quote' },
          '/purposes/0/sector': 'energy-saving',
          '/purposes/0/callback': {
            calls: 1,
            withinWorkingDays: 5,
            confirmedBy: 'Sarah Nivet, déléguée à la protection des données',
          },
        },
      },
    ],
  },
};
