import { loadCatalogs } from '../i18n/load-catalogs.ts';
import type { Catalogs } from '../i18n/catalogs.ts';
import type { WholeNotice } from './model.ts';
import { parseConfig } from './schema.ts';
import { writeNotice } from './write-notice.ts';
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
  const catalogs = new Map<string, Catalogs>();
  for (const locale of parseConfig(config).config?.locales ?? []) {
    const loaded = await loadCatalogs(locale);
    if (loaded) catalogs.set(locale, loaded);
  }
  return writeNotice(config, options, (locale) => catalogs.get(locale));
}
