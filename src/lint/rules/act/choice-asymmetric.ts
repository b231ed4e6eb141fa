import type { Rule } from '../../rule.ts';

/** Accepting and refusing that do not look alike. */
export const choiceAsymmetric: Rule = {
  id: 'choice-asymmetric',
  severity: 'error',
  category: 'other',
  sources: [
    {
      ref: 'CNIL, délibération SAN-2024-007 (closure: identical title style, size, colour and font + explanatory text = valid)',
    },
    { ref: 'SAN-2023-025' },
    { ref: 'Foriou' },
    { ref: 'CEPD, lignes directrices 03/2022 hidden in plain sight (4.3.2)' },
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
