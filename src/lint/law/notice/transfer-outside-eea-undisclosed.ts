import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `transfer-outside-eea-undisclosed`, and examples on both sides. */
export const transferOutsideEeaUndisclosedLaw: RuleLaw = {
  sources: [gdpr('art. 13(1)(f), 44–49'), edpb('05/2020 §64(vi)')],
  examples: {
    reject: [{ config: { '/processors/0/country': 'MA' } }],
    accept: [
      {
        config: {
          '/processors/0/country': 'MA',
          '/processors/0/transfer': { mechanism: 'scc', copy: 'donnees@atelier-corbel.example' },
        },
      },
      { config: { '/processors/0/country': 'BE' } },
    ],
  },
};
