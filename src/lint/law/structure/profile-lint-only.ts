import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `profile-lint-only`, and examples on both sides. */
export const profileLintOnlyLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(a), 12(1)')],
  examples: {
    reject: [{ config: { '/legal': 'de-2021-10-01' } }],
    accept: [{ config: { '/legal': 'fr-2026-08-11' } }],
  },
};
