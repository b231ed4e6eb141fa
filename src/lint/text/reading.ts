import type { Concept, Lexicon } from '../lexicon/lexicon.ts';
import { CONCEPTS } from '../lexicon/lexicon.ts';
import { divide } from './clauses.ts';
import type { Division } from './clauses.ts';
import { createPartnerFinder } from './hidden-partners.ts';
import { createMentions } from './mentions.ts';
import type { Mentions } from './mentions.ts';
import { maskNames } from './names.ts';
import type { NameIndex } from './names.ts';
import { compilePhrases, singleWords } from './phrases.ts';
import { longest, unshadowed } from './overlaps.ts';
import { words } from './words.ts';
import type { Word } from './words.ts';

export type { Mention } from './mentions.ts';

/** A text as read with a lexicon: its words, where its sentences and clauses end, what it speaks of. */
export interface Reading extends Mentions {
  readonly source: string;
  readonly words: readonly Word[];
  sentenceOf(word: number): number;
  clauseOf(word: number): number;
  /** The words of a sentence, from the first to the last. */
  wordsOf(sentence: number): readonly Word[];
  /** Index of the first word of a sentence. */
  startOf(sentence: number): number;
  /** Words that belong to no concept at all: what remains speaks of goods, places or people. */
  readonly residue: readonly number[];
}

/** A lexicon compiled once for all texts. */
export interface Reader {
  read(source: string, names: NameIndex): Reading;
}

/** Where the reader of a language comes from; undefined for a language that is not read. */
export type ReaderOf = (locale: string) => Reader | undefined;

/** Compiles a lexicon into a reader of texts. */
export function createReader(lexicon: Lexicon): Reader {
  const findPhrases = compilePhrases(completed(lexicon));
  const findPartners = createPartnerFinder(lexicon.partner ?? []);
  const grammar = new Set(lexicon.grammar);
  const ends = nameEnds(lexicon);
  return {
    read(source, names) {
      const found = maskNames(words(source), names, ends);
      const matches = [...findPhrases(found), ...findPartners(found)];
      const division = divide(found, matches);
      return createReading(
        source,
        found,
        division,
        createMentions(unshadowed(longest(matches)), found, division, grammar),
      );
    },
  };
}

function completed(lexicon: Lexicon): Record<Concept, readonly string[]> {
  return Object.fromEntries(CONCEPTS.map((concept) => [concept, lexicon[concept] ?? []])) as Record<
    Concept,
    readonly string[]
  >;
}

/** Concepts of which the words belong to no company's name. */
const NAME_ENDS: readonly Concept[] = [
  ...([
    'open',
    'several',
    'quantity',
    'by',
    'of',
    'and',
    'that',
    'ours',
    'mine',
    'plural',
    'topic',
    'opens',
  ] as const),
  ...(['call', 'contact', 'write', 'receive', 'pass', 'phone', 'sms', 'email'] as const),
];

function nameEnds(lexicon: Lexicon): ReadonlySet<string> {
  return new Set([
    ...(lexicon.grammar ?? []),
    ...NAME_ENDS.flatMap((concept) => singleWords(lexicon[concept] ?? [])),
  ]);
}

function createReading(
  source: string,
  found: readonly Word[],
  division: Division,
  mentions: Mentions,
): Reading {
  // written out: a spread would cost as much as the reading itself
  return {
    all: mentions.all,
    said: mentions.said,
    allIn: mentions.allIn,
    saidIn: mentions.saidIn,
    covers: mentions.covers,
    isGrammar: mentions.isGrammar,
    isKnown: mentions.isKnown,
    source,
    words: found,
    sentenceOf: (word) => division.sentences[word] ?? 0,
    clauseOf: (word) => division.clauses[word] ?? 0,
    startOf: (sentence) => division.starts[sentence] ?? 0,
    wordsOf: (sentence) =>
      found.slice(division.starts[sentence] ?? 0, division.starts[sentence + 1] ?? found.length),
    residue: residueOf(found, mentions),
  };
}

function residueOf(found: readonly Word[], mentions: Mentions): readonly number[] {
  const residue: number[] = [];
  for (const [at, word] of found.entries()) {
    if (word.kind === 'word' && !mentions.isKnown(at) && isContent(word.text)) residue.push(at);
  }
  return residue;
}

function isContent(text: string): boolean {
  return text.length >= 3 && !/^\d+$/.test(text);
}
