import { table } from '../../base/table.ts';
import { createReader } from '../text/reading.ts';
import type { Reader } from '../text/reading.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** All lexicons at once, for build tools and servers: they answer without waiting. A page loads them one by one. */
export const lexicons: Readonly<Record<string, Lexicon | undefined>> = table({ fr, en, de, es, it, nl, pt });

const readers = new Map<string, Reader>();

/** The reader of a language, compiled at first use; undefined for a language that the linter does not read. */
export function readerOf(locale: string): Reader | undefined {
  const known = readers.get(locale);
  const lexicon = known ? undefined : lexicons[locale];
  if (!lexicon) return known;
  const reader = createReader(lexicon);
  readers.set(locale, reader);
  return reader;
}
