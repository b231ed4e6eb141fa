import type { Diagnostic, Fix } from '../base/diagnostic.ts';
import { lintConfig } from './lint-config.ts';
import type { LintOptions } from './lint-config.ts';

/** A configuration with everything mended that can be mended mechanically. */
export interface MendedConfig {
  /** The text; the same as before where nothing was mended. Whatever no mend touched is the same byte for byte. */
  readonly text: string;
  /** How many findings were mended. */
  readonly mended: number;
  /** What is left to a person. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Fixes that overlap wait for the next round; a configuration that never comes to rest stops here. */
const MAX_ROUNDS = 10;

/**
 * Applies the fixes of a configuration, in rounds, until none is left. A fix that would bring another error, or break
 * the JSON, is not applied. A text that is no JSON stays as it is.
 *
 * @throws {TypeError} when `profile` names none.
 */
export function mendConfig(source: string, options: LintOptions = {}): MendedConfig {
  let state: MendedConfig = { text: source, mended: 0, diagnostics: lintConfig(source, options) };
  const refused = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS && !isBroken(state.diagnostics); round++) {
    const fixable = fixableFindings(state.diagnostics).filter((one) => !refused.has(keyOf(one)));
    if (fixable.length === 0) break;
    state = afterAll(state, fixable, options) ?? afterEach(state, fixable, options, refused);
  }
  return state;
}

/** A text with fixes applied; of two that overlap, the first. */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  let text = '';
  let at = 0;
  for (const fix of apart(fixes)) {
    text += source.slice(at, fix.offset) + fix.text;
    at = fix.offset + fix.length;
  }
  return text + source.slice(at);
}

type Fixable = Diagnostic & { readonly fix: Fix };

/** What was justified is left alone: somebody decided. */
function fixableFindings(diagnostics: readonly Diagnostic[]): Fixable[] {
  return diagnostics.filter((one): one is Fixable => one.fix !== undefined && one.severity !== 'info');
}

/** Every fix of a round at once; undefined where that makes nothing better. */
function afterAll(
  state: MendedConfig,
  fixable: readonly Fixable[],
  options: LintOptions,
): MendedConfig | undefined {
  const fixes = new Set(apart(fixable.map(({ fix }) => fix)));
  const text = applyFixes(state.text, [...fixes]);
  const diagnostics = lintConfig(text, options);
  if (!isBetter(diagnostics, state.diagnostics)) return undefined;
  const mended = fixable.filter(({ fix }) => fixes.has(fix)).length;
  return { text, mended: state.mended + mended, diagnostics };
}

/** The first fix that makes something better; those before it are not tried again. */
function afterEach(
  state: MendedConfig,
  fixable: readonly Fixable[],
  options: LintOptions,
  refused: Set<string>,
): MendedConfig {
  for (const one of fixable) {
    const next = afterAll(state, [one], options);
    if (next) return next;
    refused.add(keyOf(one));
  }
  return state;
}

function isBetter(after: readonly Diagnostic[], before: readonly Diagnostic[]): boolean {
  if (isBroken(after) || errorsIn(after) > errorsIn(before)) return false;
  return errorsIn(after) < errorsIn(before) || after.length < before.length;
}

function errorsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function isBroken(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule }) => rule === 'config-syntax');
}

function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  let free = 0;
  for (const fix of fixes.toSorted((one, other) => one.offset - other.offset)) {
    if (fix.offset < free) continue;
    chosen.push(fix);
    free = fix.offset + Math.max(fix.length, 1);
  }
  return chosen;
}

function keyOf({ rule, place }: Diagnostic): string {
  return `${rule} ${place.path}`;
}
