import { compileNotice } from '../notice/compile.ts';
import type { ConsentConfig } from '../notice/config.ts';
import { lawfulConfig } from './lawful-config.ts';
import type { LawfulNotice, LawfulOptions } from './lawful-config.ts';
import { readerOf } from './lexicon/index.ts';

export type { LawfulNotice, LawfulOptions } from './lawful-config.ts';

/**
 * Lints a configuration and, if nothing stops it, compiles it. The build, the page and the receiver all pass through
 * this one gate, so that they agree on what is lawful. Never throws for what the configuration holds.
 */
export function compileLawfulNotice(
  source: string | ConsentConfig,
  options: LawfulOptions = {},
): LawfulNotice {
  const { config, diagnostics } = lawfulConfig(source, options, readerOf);
  return config === undefined ? { diagnostics } : { notice: compileNotice(config, options), diagnostics };
}
