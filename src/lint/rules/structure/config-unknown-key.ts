import type { Rule } from '../../rule.ts';

/** A key that no configuration has: a consent sentence is generated, never written. */
export const configUnknownKey: Rule = {
  id: 'config-unknown-key',
  severity: 'error',
  category: 'other',
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
  check() {
    // reported from the schema: what no other rule claims
  },
};
