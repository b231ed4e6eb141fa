import type { Rule } from '../../rule.ts';

/** A member that every configuration needs. */
export const configMissing: Rule = {
  id: 'config-missing',
  severity: 'error',
  category: 'other',
  sources: [{ ref: 'consent-form/schema.json' }],
  examples: { reject: [{ config: { '/id': null } }], accept: [{ config: { '/revision': '2026-11-26' } }] },
  check() {
    // reported from the schema: what no other rule claims
  },
};
