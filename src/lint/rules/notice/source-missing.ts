import { gdpr, transferPage } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** Fields filled in advance, and no word on where the values come from. */
export const sourceMissing: Rule = {
  id: 'source-missing',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 14(2)(f), 14(3)(b)'), transferPage],
  examples: {
    reject: [{ config: { '/fields/0/prefilled': true } }],
    accept: [{ config: { '/fields/0/label': { fr: 'Nom et prénom', en: 'First and last name' } } }],
  },
  claims: { forbidden: ['field.value', 'field.prefilled', 'field.prefill', 'field.from', 'field.source'] },
  check() {
    // a configuration can fill in no field
  },
};
