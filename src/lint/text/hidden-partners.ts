import { singleWords } from './phrases.ts';
import type { Match } from './phrases.ts';
import type { Word } from './words.ts';

/** Shorter words have too few consonants to tell them apart. */
const MIN_LENGTH = 6;
const MIN_CONSONANTS = 5;
const MAX_REMEMBERED = 20_000;

/** Finds partners who hide: misspelled with the same consonants, « parteners », or inside letters written apart. */
export function createPartnerFinder(
  phrases: readonly string[],
): (words: readonly Word[]) => Match<'partner'>[] {
  const spelled = singleWords(phrases).filter((word) => word.length >= MIN_LENGTH);
  const skeletons = new Set(spelled.map(consonants).filter((skeleton) => skeleton.length >= MIN_CONSONANTS));
  const hides = ({ kind, text, joined }: Word): boolean => {
    if (kind !== 'word' || text.length < MIN_LENGTH) return false;
    return joined ? spelled.some((word) => text.includes(word)) : skeletons.has(consonants(text));
  };
  const remembered = new Map<string, boolean>();
  const isHidden = (word: Word): boolean => {
    if (word.joined || word.text.length < MIN_LENGTH) return hides(word);
    const known = remembered.get(word.text);
    if (known !== undefined) return known;
    const hidden = hides(word);
    if (remembered.size < MAX_REMEMBERED) remembered.set(word.text, hidden);
    return hidden;
  };
  return (words) =>
    words.flatMap((word, at) =>
      isHidden(word) ? [{ concept: 'partner' as const, first: at, last: at }] : [],
    );
}

/** The consonants of a word, doubles once: « partenaires », « parteners » and "partnrs" have the same. */
function consonants(word: string): string {
  let skeleton = '';
  for (const letter of word) {
    if (!'aeiouyh'.includes(letter) && !skeleton.endsWith(letter)) skeleton += letter;
  }
  return skeleton;
}
