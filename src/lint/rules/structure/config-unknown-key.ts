import type { Rule } from '../../rule.ts';

/** A key that no configuration has: a consent sentence is generated, never written. */
export const configUnknownKey: Rule = {
  id: 'config-unknown-key',
  severity: 'error',
  category: 'other',
  check() {
    // reported from the schema: what no other rule claims
  },
};
