import type { RuleLaw } from '../../rule.ts';

/** The law behind `config-missing`, and examples on both sides. */
export const configMissingLaw: RuleLaw = {
  sources: [{ ref: 'consent-form/schema.json' }],
  examples: { reject: [{ config: { '/id': null } }], accept: [{ config: { '/revision': '2026-11-26' } }] },
};
