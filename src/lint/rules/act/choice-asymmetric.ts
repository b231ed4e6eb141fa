import type { Rule } from '../../rule.ts';

/** Accepting and refusing that do not look alike. */
export const choiceAsymmetric: Rule = {
  id: 'choice-asymmetric',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    removable: [
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
