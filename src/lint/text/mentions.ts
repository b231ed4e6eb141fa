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
  /** Whether a word belongs to any mention. */
  isKnown(word: number): boolean;
}

const INDEX: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, at) => [concept, at]));
const UNITS = Math.ceil(CONCEPTS.length / 32);
const NONE: readonly Mention[] = [];

/** Indexes the matches of a text by concept, by sentence and by word. */
export function createMentions(matches: readonly Match<Concept>[], words: readonly Word[], division: Division): Mentions {
  const lists: (Mention[] | undefined)[] = [];
  const bits = new Uint32Array(words.length * UNITS);
  const known = new Uint8Array(words.length);
  for (const match of matches) {
    const concept = INDEX.get(match.concept) ?? 0;
    (lists[concept] ??= []).push(mentionOf(match, words, division));
    for (let at = match.first; at <= match.last; at++) {
      const unit = at * UNITS + (concept >>> 5);
      bits[unit] = (bits[unit] ?? 0) | (1 << (concept & 31));
      known[at] = 1;
    }
  }
  const listOf = (concept: Concept): readonly Mention[] => lists[INDEX.get(concept) ?? 0] ?? NONE;
  const all: Mentions['all'] = (...concepts) => merged(concepts.map(listOf));
  const allIn: Mentions['allIn'] = (sentence, ...concepts) => merged(concepts.map((concept) => within(listOf(concept), sentence)));
  return {
    all,
    allIn,
    said: (...concepts) => withoutNegated(all(...concepts)),
    saidIn: (sentence, ...concepts) => withoutNegated(allIn(sentence, ...concepts)),
    covers: (word, ...concepts) =>
      concepts.some((concept) => {
        const at = INDEX.get(concept) ?? 0;
        return word >= 0 && ((bits[word * UNITS + (at >>> 5)] ?? 0) & (1 << (at & 31))) !== 0;
      }),
    isKnown: (word) => known[word] === 1,
  };
}

function mentionOf({ concept, first, last }: Match<Concept>, words: readonly Word[], division: Division): Mention {
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

function merged(lists: readonly (readonly Mention[])[]): readonly Mention[] {
  const full = lists.filter((list) => list.length > 0);
  const [only, second] = full;
  if (!only) return NONE;
  return second ? full.flat().sort((one, other) => one.first - other.first) : only;
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
