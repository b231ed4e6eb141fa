import { undeclaredSectors } from '../../evidence/sectors.ts';
import type { Rule } from '../../rule.ts';

/** Goods of which the aim decides, and no aim declared: windows, heating, bathrooms. */
export const sectorUndeclared: Rule = {
  id: 'sector-undeclared',
  severity: 'warning',
  category: 'other',
  check(subject, report) {
    for (const finding of undeclaredSectors(subject)) report(finding);
  },
};
