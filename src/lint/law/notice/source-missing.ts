import { gdpr, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `source-missing`, and examples on both sides. */
export const sourceMissingLaw: RuleLaw = {
  sources: [gdpr('art. 14(2)(f), 14(3)(b)'), transferPage],
  examples: {
    reject: [{ config: { '/fields/0/prefilled': true } }],
    accept: [{ config: { '/fields/0/label': { fr: 'Nom et prénom', en: 'First and last name' } } }],
  },
};
