import type { Diagnostic } from '../base/diagnostic.ts';
import type { ConsentConfig } from '../notice/config.ts';
import type { WholeNotice } from '../notice/model.ts';
import type { CompileOptions } from '../notice/write-notice.ts';
import { stopsBuild } from './diagnose.ts';
import { judgeConfig } from './judge-config.ts';
import type { LintOptions } from './judge-config.ts';
import type { ReaderOf } from './text/reading.ts';

/** What a compilation may add, and how strict the linter is. */
export interface LawfulOptions extends CompileOptions, LintOptions {
  /** Whether a warning without a written reason stops it too. Default: true. */
  readonly strict?: boolean;
}

/** A Notice, unless something stops it; and everything that the linter said either way. */
export interface LawfulNotice {
  readonly notice?: WholeNotice;
  readonly diagnostics: readonly Diagnostic[];
}

/** A configuration that nothing stops, ready to be compiled; undefined otherwise. What the linter said in both cases. */
export interface JudgedConfig {
  readonly config?: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges a configuration before it is compiled, with the lexicons at hand. Never throws for what it holds. */
export function lawfulConfig(
  source: string | ConsentConfig,
  { strict = true, profile }: LawfulOptions,
  readerOf: ReaderOf,
): JudgedConfig {
  // a stranger's JSON may hold no configuration at all: that is a finding, not a bug of the caller
  const judged = typeof source === 'string' || (typeof source === 'object' && source !== null) ? source : {};
  const diagnostics = judgeConfig(judged, profile === undefined ? {} : { profile }, readerOf);
  if (diagnostics.some(isForeign)) return { diagnostics: diagnostics.map(stopForeign) };
  if (stopsBuild(diagnostics, { strict })) return { diagnostics };
  const config: unknown = typeof judged === 'string' ? JSON.parse(judged.replace(/^\ufeff/, '')) : judged;
  return { config, diagnostics };
}

/** Whether the configuration declares a law under which no sentence is written: what is news for the linter stops a compiler. */
function isForeign({ rule }: Diagnostic): boolean {
  return rule === 'profile-lint-only';
}

function stopForeign(diagnostic: Diagnostic): Diagnostic {
  return isForeign(diagnostic) ? { ...diagnostic, severity: 'error' } : diagnostic;
}
