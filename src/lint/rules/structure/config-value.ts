import type { Rule } from '../../rule.ts';

/** A value of another shape than the schema wants. */
export const configValue: Rule = {
  id: 'config-value',
  severity: 'error',
  category: 'other',
  sources: [{ ref: 'consent-form/schema.json' }],
  examples: {
    reject: [
      { config: { '/purposes/1/frequency': { max: 0, per: 'month' } } },
      { config: { '/legal': 'fr-1999-01-01' } },
    ],
    accept: [{ config: { '/purposes/1/frequency': { max: 1, per: 'month' } } }],
  },
  check() {
    // reported from the schema: what no other rule claims
  },
};
