import { catalogs } from '../i18n/catalogs.ts';
import type { WholeNotice } from './model.ts';
import { readConfig, writeNotice } from './write-notice.ts';
import type { CompileOptions } from './write-notice.ts';

export type { CompileOptions } from './write-notice.ts';

/**
 * Turns the facts of a configuration into the exact sentences of a Notice. Same configuration, same bytes:
 * on Node and in a browser, today and tomorrow. The Notice is frozen; its canonical form is what is hashed.
 * Whether the configuration is lawful is the linter's affair: use `compileLawfulNotice` where it matters.
 *
 * @throws {ConsentFormError} `CONFIG_INVALID`, `PROFILE_UNKNOWN`, `PROFILE_JUDGES_ONLY` or `LOCALE_UNKNOWN`, naming
 * the member.
 */
export function compileNotice(config: unknown, options: CompileOptions = {}): WholeNotice {
  return writeNotice(readConfig(config), options, (locale) => catalogs[locale]);
}
