import type { Rule } from '../../rule.ts';

/** A member that every configuration needs. */
export const configMissing: Rule = {
  id: 'config-missing',
  severity: 'error',
  category: 'other',
  check() {
    // reported from the schema: what no other rule claims
  },
};
