import { undeclaredSectors } from '../../evidence/sectors.ts';
import { consumerCode } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** Goods of which the aim decides, and no aim declared: windows, heating, bathrooms. */
export const sectorUndeclared: Rule = {
  id: 'sector-undeclared',
  severity: 'warning',
  category: 'other',
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
  check(subject, report) {
    for (const finding of undeclaredSectors(subject)) report(finding);
  },
};
