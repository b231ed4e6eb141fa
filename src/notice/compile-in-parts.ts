import { loadCatalogs } from '../i18n/load-catalogs.ts';
import type { WholeNotice } from './model.ts';
import { readConfig, writeNotice } from './write-notice.ts';
import type { CompileOptions } from './write-notice.ts';

/**
 * `compileNotice` for a page: it fetches the sentences of the configuration's languages, and no others.
 *
 * @throws {ConsentFormError} what `compileNotice` throws.
 */
export async function compileNoticeInParts(
  config: unknown,
  options: CompileOptions = {},
): Promise<WholeNotice> {
  const facts = readConfig(config);
  const loaded = await Promise.all(
    facts.locales.map(async (locale) => [locale, await loadCatalogs(locale)] as const),
  );
  const catalogs = new Map(loaded);
  return writeNotice(facts, options, (locale) => catalogs.get(locale));
}
