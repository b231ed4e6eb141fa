import type { Diagnostic } from '../base/diagnostic.ts';
import { judgeConfig } from './judge-config.ts';
import type { LintOptions } from './judge-config.ts';
import { readerOf } from './lexicon/index.ts';

export type { LintOptions } from './judge-config.ts';

/**
 * Everything that is wrong with a configuration, in the order of the file. A text gives places with lines and columns,
 * an object gives JSON pointers. Structural faults hide no others: each rule runs on whatever could be read.
 * Never throws for what a configuration holds.
 *
 * @throws {TypeError} when `source` is neither a text nor an object, or `profile` names none.
 */
export function lintConfig(source: string | object, options: LintOptions = {}): Diagnostic[] {
  return judgeConfig(source, options, readerOf);
}
