import type { Rule } from '../../rule.ts';

/** A written reason that lets nothing pass. */
export const justificationUnused: Rule = {
  id: 'justification-unused',
  severity: 'warning',
  category: 'other',
  fixable: true,
  check() {
    // reported when all else is known: only then does a reason show that nobody needed it
  },
};
