import type { Concept } from '../lexicon/lexicon.ts';
import { CONCEPTS } from '../lexicon/lexicon.ts';
import type { Division } from './clauses.ts';
import type { Match } from './phrases.ts';
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

/** What a text speaks of. Lookups within a sentence cost what the sentence holds, however long the text is. */
export interface Mentions {
  /** Every mention of these concepts, in order. */
  all(...concepts: readonly Concept[]): readonly Mention[];
  /** Those that no negation turns. */
  said(...concepts: readonly Concept[]): readonly Mention[];
  /** Every mention within a sentence. */
  allIn(sentence: number, ...concepts: readonly Concept[]): readonly Mention[];
  saidIn(sentence: number, ...concepts: readonly Concept[]): readonly Mention[];
  /** Whether a word belongs to a mention of any of these concepts. */
  covers(word: number, ...concepts: readonly Concept[]): boolean;
  /** Whether a word only holds others together. */
  isGrammar(word: number): boolean;
  /** Whether a word belongs to any mention, or to grammar. */
  isKnown(word: number): boolean;
}

const INDEX: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, at) => [concept, at]));
const UNITS = Math.ceil(CONCEPTS.length / 32);
const NONE: readonly Mention[] = [];

/** The mentions of a text, found by concept, by sentence and by word. */
export function createMentions(
  matches: readonly Match<Concept>[],
  words: readonly Word[],
  division: Division,
  grammar: ReadonlySet<string>,
): Mentions {
  const { lists, bits } = indexMatches(matches, words, division);
  const isGrammar = (word: number): boolean => grammar.has(words[word]?.text ?? '');
  const listOf = (concept: Concept): readonly Mention[] => lists[INDEX.get(concept) ?? 0] ?? NONE;
  const all: Mentions['all'] = (...concepts) => {
    let found = NONE;
    for (const concept of concepts) found = merged(found, listOf(concept));
    return found;
  };
  const allIn: Mentions['allIn'] = (sentence, ...concepts) => {
    let found = NONE;
    for (const concept of concepts) found = merged(found, within(listOf(concept), sentence));
    return found;
  };
  return {
    all,
    allIn,
    said: (...concepts) => withoutNegated(all(...concepts)),
    saidIn: (sentence, ...concepts) => withoutNegated(allIn(sentence, ...concepts)),
    covers: (word, ...concepts) => hasBit(bits, word, concepts),
    isGrammar,
    isKnown: (word) => bits[word * UNITS] !== undefined || isGrammar(word),
  };
}

interface MatchIndex {
  readonly lists: readonly (readonly Mention[] | undefined)[];
  /** Which concepts cover a word, as bits in `UNITS` numbers per word; undefined where none does. */
  readonly bits: readonly (number | undefined)[];
}

function indexMatches(
  matches: readonly Match<Concept>[],
  words: readonly Word[],
  division: Division,
): MatchIndex {
  const lists: (Mention[] | undefined)[] = [];
  const bits: (number | undefined)[] = [];
  for (const match of matches) {
    const concept = INDEX.get(match.concept) ?? 0;
    (lists[concept] ??= []).push(mentionOf(match, words, division));
    for (let at = match.first; at <= match.last; at++) {
      const unit = at * UNITS + (concept >>> 5);
      bits[unit] = (bits[unit] ?? 0) | (1 << (concept & 31));
      bits[at * UNITS] ??= 0;
    }
  }
  return { lists, bits };
}

function hasBit(bits: MatchIndex['bits'], word: number, concepts: readonly Concept[]): boolean {
  for (const concept of concepts) {
    const at = INDEX.get(concept) ?? 0;
    if (((bits[word * UNITS + (at >>> 5)] ?? 0) & (1 << (at & 31))) !== 0) return true;
  }
  return false;
}

function mentionOf(
  { concept, first, last }: Match<Concept>,
  words: readonly Word[],
  division: Division,
): Mention {
  return {
    concept,
    first,
    last,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    sentence: division.sentences[first] ?? 0,
    clause: division.clauses[first] ?? 0,
    negated: division.turned(first),
  };
}

/** Two ordered lists as one; most are empty, so most cost nothing. */
function merged(one: readonly Mention[], other: readonly Mention[]): readonly Mention[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  return [...one, ...other].sort((left, right) => left.first - right.first);
}

function withoutNegated(list: readonly Mention[]): readonly Mention[] {
  return list.some((mention) => mention.negated) ? list.filter((mention) => !mention.negated) : list;
}

/** The part of an ordered list that stands in one sentence. */
function within(list: readonly Mention[], sentence: number): readonly Mention[] {
  if (list.length === 0) return NONE;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (list[end]?.sentence === sentence) end++;
  return end - low === list.length ? list : list.slice(low, end);
}
