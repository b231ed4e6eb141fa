export { lintConfig } from './lint-config.ts';
export type { LintOptions } from './lint-config.ts';
export { lintText } from './lint-text.ts';
export type { TextOptions } from './lint-text.ts';
export { stopsBuild } from './diagnose.ts';
export { rules, ruleOf } from './rules/index.ts';
export type { Claims, Context, Example, Rule, Source } from './rule.ts';
