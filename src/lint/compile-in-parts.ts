import { compileNoticeInParts } from '../notice/compile-in-parts.ts';
import type { ConsentConfig } from '../notice/config.ts';
import { lawfulConfig } from './lawful-config.ts';
import type { JudgedConfig, LawfulNotice, LawfulOptions } from './lawful-config.ts';
import { loadReader } from './lexicon/load-reader.ts';
import type { Reader } from './text/reading.ts';

/**
 * `compileLawfulNotice` for a page: of the lexicons and sentences it fetches those of the configuration's languages,
 * and no other.
 *
 * @throws what the import of a language throws: a text that nobody could read is never taken for a lawful one.
 */
export async function compileInParts(
  source: string | ConsentConfig,
  options: LawfulOptions = {},
): Promise<LawfulNotice> {
  const { config, diagnostics } = await judgeInParts(source, options);
  if (config === undefined) return { diagnostics };
  return { notice: await compileNoticeInParts(config, options), diagnostics };
}

/** Judges anew until no text is left that nobody could read. */
async function judgeInParts(source: string | ConsentConfig, options: LawfulOptions): Promise<JudgedConfig> {
  const readers = new Map<string, Reader>();
  for (;;) {
    const wanted = new Map<string, Promise<Reader>>();
    const judged = lawfulConfig(source, options, (locale) => {
      const reader = readers.get(locale);
      const coming = reader ? undefined : loadReader(locale);
      if (coming) wanted.set(locale, coming);
      return reader;
    });
    if (wanted.size === 0) return judged;
    for (const [locale, coming] of wanted) readers.set(locale, await coming);
  }
}
