import { table } from '../../base/table.ts';
import { createReader } from '../text/reading.ts';
import type { Reader } from '../text/reading.ts';
import type { Lexicon } from './lexicon.ts';

const load: Readonly<Record<string, (() => Promise<Lexicon>) | undefined>> = table({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
  pt: async () => (await import('./pt.ts')).pt,
});

const loaded = new Map<string, Promise<Reader>>();

/** The reader of one language, fetched when it is first asked for; undefined for a language that the linter does not read. */
export function loadReader(locale: string): Promise<Reader> | undefined {
  const known = loaded.get(locale);
  const lexicon = known ? undefined : load[locale]?.();
  if (!lexicon) return known;
  const reader = lexicon.then(createReader);
  loaded.set(locale, reader);
  return reader;
}
