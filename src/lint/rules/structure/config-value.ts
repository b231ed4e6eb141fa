import type { Rule } from '../../rule.ts';

/** A value of another shape than the schema wants. */
export const configValue: Rule = {
  id: 'config-value',
  severity: 'error',
  category: 'other',
  fixable: true,
  check() {
    // reported from the schema: what no other rule claims
  },
};
