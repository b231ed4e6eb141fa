import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `dpo-contact-missing`, and examples on both sides. */
export const dpoContactMissingLaw: RuleLaw = {
  sources: [gdpr('art. 13(1)(b), 37(7)')],
  examples: {
    reject: [
      { config: { '/controller/dpo': { name: 'Sarah Nivet' } } },
      { config: { '/controller/dpo': { email: '' } } },
    ],
    accept: [{ config: { '/controller/dpo': null } }],
  },
};
