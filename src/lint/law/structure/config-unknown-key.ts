import type { RuleLaw } from '../../rule.ts';

/** The law behind `config-unknown-key`, and examples on both sides. */
export const configUnknownKeyLaw: RuleLaw = {
  sources: [{ ref: 'consent-form/schema.json' }],
  examples: {
    reject: [{ config: { '/purposes/1/label': 'J’accepte tout.' } }],
    accept: [
      {
        config: {
          '/purposes/1/explanation': {
            fr: 'Deux appels par mois au plus, pour vos cuisines.',
            en: 'Two calls a month at most, about your kitchens.',
          },
        },
      },
    ],
  },
};
