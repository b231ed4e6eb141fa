import type { Word } from './words.ts';

/**
 * A phrase of the lexicon, compiled. In the lexicon it is written as folded words parted by spaces:
 * `a|b` is either, `stem*` any word that begins so, `?word` may be missing, `@` is a name, `~` up to three words of any kind.
 */
interface Phrase<C extends string> {
  readonly concept: C;
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly kind: 'one' | 'name' | 'gap';
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly optional: boolean;
}

/** A phrase found in a text: from its first to its last word. */
export interface Match<C extends string> {
  readonly concept: C;
  readonly first: number;
  readonly last: number;
}

/** Finds the phrases of a lexicon in a text. */
export type PhraseFinder<C extends string> = (words: readonly Word[]) => Match<C>[];

const MAX_GAP = 3;
const STEM_LENGTHS = { from: 3, to: 24 };
/** Words of which the candidates are kept: a language has fewer in everyday use, a hostile text has more. */
const MAX_REMEMBERED = 20_000;

/**
 * Compiles phrases by concept into a finder. Its cost grows with the number of words only: each word looks up the phrases
 * that may begin there, and a phrase is never longer than its slots. No regular expression is involved, so none can explode.
 */
export function compilePhrases<C extends string>(
  lexicon: Readonly<Record<C, readonly string[]>>,
): PhraseFinder<C> {
  const byWord = new Map<string, Phrase<C>[]>();
  const byStem = new Map<string, Phrase<C>[]>();
  for (const concept of Object.keys(lexicon) as C[]) {
    for (const written of lexicon[concept]) index(parsePhrase(concept, written), byWord, byStem);
  }
  const remembered = new Map<string, readonly Phrase<C>[]>();
  const candidatesOf = ({ kind, text }: Word): readonly Phrase<C>[] => {
    const key = kind === 'name' ? '@' : text;
    const known = remembered.get(key);
    if (known) return known;
    const found = candidates(key, byWord, byStem);
    if (remembered.size < MAX_REMEMBERED) remembered.set(key, found);
    return found;
  };
  return (words) => {
    const matches: Match<C>[] = [];
    for (const [at, word] of words.entries()) {
      for (const { concept, slots } of candidatesOf(word)) {
        // the first slot is what the word was looked up by
        const next = slots.length === 1 ? at + 1 : matchFrom(words, at + 1, slots, 1);
        if (next > at) matches.push({ concept, first: at, last: next - 1 });
      }
    }
    return matches;
  };
}

/** The single words that a concept holds, without stems or phrases. */
export function singleWords(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => !/[ *?@~]/.test(phrase)).flatMap((phrase) => phrase.split('|'));
}

function parsePhrase<C extends string>(concept: C, written: string): Phrase<C> {
  return { concept, slots: written.split(' ').map(parseSlot) };
}

function parseSlot(written: string): Slot {
  const optional = written.startsWith('?');
  const kind = written === '~' ? 'gap' : written === '@' ? 'name' : 'one';
  const alternatives = (optional ? written.slice(1) : written).split('|');
  const stems = alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return { kind, exact: new Set(alternatives.filter((word) => !word.endsWith('*'))), stems, optional };
}

function index<C extends string>(
  phrase: Phrase<C>,
  byWord: Map<string, Phrase<C>[]>,
  byStem: Map<string, Phrase<C>[]>,
): void {
  const [first] = phrase.slots;
  if (!first || first.optional || first.kind === 'gap') {
    throw new TypeError(`a phrase of the lexicon must begin with a word: "${phrase.concept}"`);
  }
  const add = (to: Map<string, Phrase<C>[]>, key: string): void =>
    void to.set(key, [...(to.get(key) ?? []), phrase]);
  if (first.kind === 'name') add(byWord, '@');
  else for (const word of first.exact) add(byWord, word);
  for (const stem of first.stems) add(byStem, stem);
}

function candidates<C extends string>(
  word: string,
  byWord: ReadonlyMap<string, readonly Phrase<C>[]>,
  byStem: ReadonlyMap<string, readonly Phrase<C>[]>,
): readonly Phrase<C>[] {
  const found = [...(byWord.get(word) ?? [])];
  const longest = Math.min(word.length, STEM_LENGTHS.to);
  for (let length = STEM_LENGTHS.from; length <= longest; length++)
    found.push(...(byStem.get(word.slice(0, length)) ?? []));
  return found;
}

/** Index after the last word matched, or -1. */
function matchFrom(words: readonly Word[], at: number, slots: readonly Slot[], turn: number): number {
  const slot = slots[turn];
  if (!slot) return at;
  if (slot.kind === 'gap') return matchGap(words, at, slots, turn);
  const word = words[at];
  if (word && fits(word, slot)) {
    const end = matchFrom(words, at + 1, slots, turn + 1);
    if (end >= 0) return end;
  }
  return slot.optional ? matchFrom(words, at, slots, turn + 1) : -1;
}

function matchGap(words: readonly Word[], at: number, slots: readonly Slot[], turn: number): number {
  for (let skipped = 0; skipped <= MAX_GAP; skipped++) {
    const end = matchFrom(words, at + skipped, slots, turn + 1);
    if (end >= 0) return end;
    if (words[at + skipped]?.kind === 'mark') break;
  }
  return -1;
}

function fits(word: Word, slot: Slot): boolean {
  if (slot.kind === 'name') return word.kind === 'name';
  if (word.kind === 'name') return false;
  return slot.exact.has(word.text) || slot.stems.some((stem) => word.text.startsWith(stem));
}
