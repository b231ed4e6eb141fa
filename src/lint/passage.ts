import type { Locale } from '../notice/model.ts';
import type { Context } from './context.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { NameIndex } from './text/names.ts';
import type { ReaderOf, Reading } from './text/reading.ts';

/** A text to be judged, in its context. */
export interface Passage {
  readonly text: string;
  readonly context: Context;
  /** JSON pointer of the text; empty for a single text. */
  readonly path: string;
  readonly locale: Locale;
  /** `goods` is a noun phrase that a generated sentence takes in: it need not name a company or a channel. */
  readonly kind: 'prose' | 'goods';
  /** Whether the caller declared names: only then can an undeclared one stand out. */
  readonly declares: boolean;
  /** Goods that the caller declared: a text that names them says what it is about. */
  readonly products: NameIndex;
  /** What was found out about it, kept for the next rule that asks. */
  readonly evidence: Evidence;
  /** The text as read; absent for a language without a lexicon. */
  readonly reading: Reading | undefined;
}

/** What a passage is made of. */
export interface PassageSource {
  readonly text: string;
  readonly context: Context;
  readonly path?: string;
  readonly locale: Locale;
  readonly kind?: 'prose' | 'goods';
  readonly names: NameIndex;
  readonly products?: NameIndex;
}

const NOTHING: NameIndex = new Map();

/** Reads a text once, for all rules. */
export function createPassage(source: PassageSource, readerOf: ReaderOf): Passage {
  const { text, context, path = '', locale, kind = 'prose', names, products = NOTHING } = source;
  return {
    text,
    context,
    path,
    locale,
    kind,
    declares: names.size > 0,
    products,
    evidence: {},
    reading: readerOf(locale)?.read(text, names),
  };
}
