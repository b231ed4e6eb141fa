import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `required-fields-unmarked`, and examples on both sides. */
export const requiredFieldsUnmarkedLaw: RuleLaw = {
  sources: [gdpr('art. 13(2)(e)')],
  examples: {
    reject: [{ config: { '/purposes/0/withoutIt': null } }, { config: { '/fields/0/asterisk': false } }],
    accept: [
      {
        config: {
          '/purposes/0/withoutIt': {
            fr: 'Le devis ne peut pas être établi.',
            en: 'The quote can’t be prepared.',
          },
        },
      },
    ],
  },
};
