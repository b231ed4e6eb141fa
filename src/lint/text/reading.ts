import type { Concept, Lexicon } from '../lexicon/lexicon.ts';
import { CONCEPTS } from '../lexicon/lexicon.ts';
import { maskNames } from './names.ts';
import type { NameIndex } from './names.ts';
import { compilePhrases, singleWords } from './phrases.ts';
import type { PhraseFinder } from './phrases.ts';
import { divide } from './clauses.ts';
import { skeletonOf } from './skeleton.ts';
import { words } from './words.ts';
import type { Word } from './words.ts';

/** A concept said somewhere in a text. */
export interface Mention {
  readonly concept: Concept;
  /** First and last word. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  /** Stands under a negation: « à aucun partenaire ». */
  readonly negated: boolean;
}

/** A text as read with a lexicon: its words, where its sentences and clauses end, what it speaks of. */
export interface Reading {
  readonly source: string;
  readonly words: readonly Word[];
  readonly sentenceCount: number;
  sentenceOf(word: number): number;
  clauseOf(word: number): number;
  /** Every mention of these concepts, in order. */
  all(...concepts: readonly Concept[]): readonly Mention[];
  /** Those that no negation turns. */
  said(...concepts: readonly Concept[]): readonly Mention[];
  /** Whether a word belongs to a mention of any of these concepts. */
  covers(word: number, ...concepts: readonly Concept[]): boolean;
  /** Words that belong to no concept at all: what remains speaks of goods, places or people. */
  readonly residue: readonly number[];
}

/** A lexicon compiled once for all texts. */
export interface Reader {
  read(source: string, names: NameIndex): Reading;
}

/** Compiles a lexicon into a reader of texts. */
export function createReader(lexicon: Lexicon): Reader {
  const find = compilePhrases(completed(lexicon));
  const ends = nameEnds(lexicon);
  const hidden = hiddenForms(lexicon);
  return { read: (source, names) => readWith(source, names, find, ends, hidden) };
}

function completed(lexicon: Lexicon): Record<Concept, readonly string[]> {
  return Object.fromEntries(CONCEPTS.map((concept) => [concept, lexicon[concept] ?? []])) as Record<Concept, readonly string[]>;
}

const NAME_ENDS: readonly Concept[] = ['grammar', 'open', 'several', 'quantity', 'by', 'of', 'and', 'that', 'ours', 'mine', 'plural', 'call', 'contact', 'write', 'receive', 'pass', 'phone', 'sms', 'email', 'topic', 'opens'];

function nameEnds(lexicon: Lexicon): ReadonlySet<string> {
  return new Set(NAME_ENDS.flatMap((concept) => singleWords(lexicon[concept] ?? [])));
}

/** How partners hide: inside letters written apart, or misspelled with the same consonants. */
interface HiddenForms {
  readonly stems: readonly string[];
  readonly skeletons: ReadonlySet<string>;
}

function hiddenForms(lexicon: Lexicon): HiddenForms {
  const stems = singleWords(lexicon.partner ?? []).filter((word) => word.length >= 6);
  return { stems, skeletons: new Set(stems.map(skeletonOf).filter((skeleton) => skeleton.length >= 5)) };
}

function readWith(source: string, names: NameIndex, find: PhraseFinder<Concept>, ends: ReadonlySet<string>, hidden: HiddenForms): Reading {
  const found = maskNames(words(source), names, ends);
  const matches = [...find(found), ...hiddenPartners(found, hidden)];
  const division = divide(found, matches);
  const mentions = new Map<Concept, Mention[]>();
  const covered = new Uint8Array(found.length);
  for (const match of unshadowed(longest(matches))) {
    const list = mentions.get(match.concept) ?? [];
    if (list.length === 0) mentions.set(match.concept, list);
    list.push({
      ...match,
      start: found[match.first]?.start ?? 0,
      end: found[match.last]?.end ?? 0,
      sentence: division.sentences[match.first] ?? 0,
      clause: division.clauses[match.first] ?? 0,
      negated: division.turned(match.first),
    });
    covered.fill(1, match.first, match.last + 1);
  }
  return createReading(source, found, division, mentions, covered);
}

function createReading(
  source: string,
  found: readonly Word[],
  division: ReturnType<typeof divide>,
  mentions: ReadonlyMap<Concept, readonly Mention[]>,
  covered: Uint8Array,
): Reading {
  const all = (...concepts: readonly Concept[]): readonly Mention[] => {
    const [only, second] = concepts;
    if (only && !second) return mentions.get(only) ?? [];
    return concepts.flatMap((concept) => mentions.get(concept) ?? []).sort((one, other) => one.first - other.first);
  };
  return {
    source,
    words: found,
    sentenceCount: division.sentenceCount,
    sentenceOf: (word) => division.sentences[word] ?? 0,
    clauseOf: (word) => division.clauses[word] ?? 0,
    all,
    said: (...concepts) => all(...concepts).filter((mention) => !mention.negated),
    covers: (word, ...concepts) => all(...concepts).some((mention) => mention.first <= word && word <= mention.last),
    residue: found.flatMap((word, at) => (word.kind === 'word' && covered[at] === 0 && isContent(word.text) ? [at] : [])),
  };
}

function isContent(text: string): boolean {
  return text.length >= 3 && !/^\d+$/.test(text);
}

interface Found {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

function hiddenPartners(found: readonly Word[], forms: HiddenForms): Found[] {
  return found.flatMap((word, at) => {
    if (word.kind !== 'word' || word.text.length < 6) return [];
    const hides = word.joined ? forms.stems.some((stem) => word.text.includes(stem)) : forms.skeletons.has(skeletonOf(word.text));
    return hides ? [{ concept: 'partner' as const, first: at, last: at }] : [];
  });
}

/** Concepts whose phrases say one thing: « conditions générales de vente » sells nothing, a « lettre d’information » informs of nothing yet. */
const SHADOWING: readonly Concept[] = ['terms', 'policy', 'letter', 'email', 'details'];
const SHADOWED: ReadonlySet<Concept> = new Set(['sell', 'vague', 'pass', 'use', 'details', 'phone', 'call', 'write', 'post', 'email', 'receive', 'topic']);

/** Leaves out what stands inside a longer phrase that says something else. */
function unshadowed(matches: readonly Found[]): Found[] {
  const shadows = matches.filter((match) => match.last > match.first && SHADOWING.includes(match.concept));
  if (shadows.length === 0) return [...matches];
  const owner: Concept[] = [];
  for (const shadow of shadows) for (let at = shadow.first; at <= shadow.last; at++) owner[at] = shadow.concept;
  return matches.filter((match) => {
    const over = owner[match.first];
    return over === undefined || over !== owner[match.last] || over === match.concept || !SHADOWED.has(match.concept) || match.last - match.first > 1;
  });
}

/** Of the matches of one concept that overlap, the longest. */
function longest(matches: readonly Found[]): Found[] {
  const sorted = [...matches].sort((one, other) => one.first - other.first || other.last - one.last);
  const reached = new Map<Concept, number>();
  return sorted.filter((match) => {
    if (match.last <= (reached.get(match.concept) ?? -1)) return false;
    reached.set(match.concept, match.last);
    return true;
  });
}
