import type { Rule } from '../../rule.ts';

/** A file that is no JSON. */
export const configSyntax: Rule = {
  id: 'config-syntax',
  severity: 'error',
  category: 'other',
  check() {
    // reported by the reader of the source: what is no JSON reaches no rule
  },
};
