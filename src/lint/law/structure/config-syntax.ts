import type { RuleLaw } from '../../rule.ts';

/** The law behind `config-syntax`, and examples on both sides. */
export const configSyntaxLaw: RuleLaw = {
  sources: [{ ref: 'RFC 8259' }],
  examples: { reject: [], accept: [] },
};
