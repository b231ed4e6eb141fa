import type { Rule } from '../../rule.ts';

/** Fields filled in advance, and no word on where the values come from. */
export const sourceMissing: Rule = {
  id: 'source-missing',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { removable: ['field.value', 'field.prefilled', 'field.prefill', 'field.from', 'field.source'] },
  check() {
    // a configuration can fill in no field
  },
};
