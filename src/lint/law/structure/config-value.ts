import type { RuleLaw } from '../../rule.ts';

/** The law behind `config-value`, and examples on both sides. */
export const configValueLaw: RuleLaw = {
  sources: [{ ref: 'consent-form/schema.json' }],
  examples: {
    reject: [
      { config: { '/purposes/1/frequency': { max: 0, per: 'month' } } },
      { config: { '/legal': 'fr-1999-01-01' } },
      { config: { '/purposes/1/frequency/per': 'Month' } },
    ],
    accept: [{ config: { '/purposes/1/frequency': { max: 1, per: 'month' } } }],
  },
};
