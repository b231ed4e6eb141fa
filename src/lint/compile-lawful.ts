import type { Diagnostic } from '../base/diagnostic.ts';
import { compileNotice } from '../notice/compile.ts';
import type { CompileOptions } from '../notice/compile.ts';
import type { ConsentConfig } from '../notice/config.ts';
import type { WholeNotice } from '../notice/model.ts';
import { stopsBuild } from './diagnose.ts';
import { lintConfig } from './lint-config.ts';
import type { LintOptions } from './lint-config.ts';

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

/**
 * Lints a configuration and, if nothing stops it, compiles it. The build, the page and the receiver all pass through
 * this one gate, so that they agree on what is lawful. Never throws for what the configuration holds.
 */
export function compileLawfulNotice(
  source: string | ConsentConfig,
  options: LawfulOptions = {},
): LawfulNotice {
  const { strict = true, profile, receiver } = options;
  // a stranger's JSON may hold no configuration at all: that is a finding, not a bug of the caller
  const judged = typeof source === 'string' || (typeof source === 'object' && source !== null) ? source : {};
  const diagnostics = lintConfig(judged, profile === undefined ? {} : { profile });
  if (stopsBuild(diagnostics, { strict })) return { diagnostics };
  const config: unknown = typeof judged === 'string' ? JSON.parse(judged.replace(/^\ufeff/, '')) : judged;
  return { notice: compileNotice(config, receiver === undefined ? {} : { receiver }), diagnostics };
}
