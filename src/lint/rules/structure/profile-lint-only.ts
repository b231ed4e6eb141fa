import type { Rule } from '../../rule.ts';

/** A legal profile that judges, and under which no Notice can be compiled. */
export const profileLintOnly: Rule = {
  id: 'profile-lint-only',
  severity: 'info',
  category: 'other',
  check() {
    // reported by the engine, which knows the profile; the compiler makes an error of it
  },
};
