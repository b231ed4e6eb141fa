import type { Rule } from '../../rule.ts';

/** A file that is no JSON. */
export const configSyntax: Rule = {
  id: 'config-syntax',
  severity: 'error',
  category: 'other',
  sources: [{ ref: 'RFC 8259' }],
  examples: { reject: [], accept: [] },
  check() {
    // reported by the reader of the source: what is no JSON reaches no rule
  },
};
