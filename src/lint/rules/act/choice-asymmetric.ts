import { cnil, edpb } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** Accepting and refusing that do not look alike. */
export const choiceAsymmetric: Rule = {
  id: 'choice-asymmetric',
  severity: 'error',
  category: 'other',
  sources: [
    cnil('SAN-2024-007, Tagadamedia (clôture)'),
    cnil('SAN-2023-025, Tagadamedia'),
    cnil('SAN-2024-003, Foriou'),
    edpb('03/2022, 4.3.2'),
  ],
  examples: {
    reject: [{ config: { '/purposes/1/refuseStyle': 'link' } }],
    accept: [{ config: { '/texts/submit': { fr: 'Envoyer ma demande', en: 'Send my request' } } }],
  },
  claims: {
    forbidden: [
      '*.style',
      '*.styles',
      '*.acceptStyle',
      '*.refuseStyle',
      '*.variant',
      '*.color',
      '*.acceptLabel',
      '*.refuseLabel',
      'texts.accept',
      'texts.refuse',
      '*.emphasis',
    ],
  },
  check() {
    // the element draws both answers alike; no configuration has a key for their looks
  },
};
