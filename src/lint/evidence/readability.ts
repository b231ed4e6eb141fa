import type { Mention, Reading } from '../text/reading.ts';

const MAX_WORDS = 35;

/** The first sentence of more than 35 words. */
export function longSentence(reading: Reading): Pick<Mention, 'start' | 'end'> | undefined {
  const counts = new Map<number, number>();
  for (const [at, word] of reading.words.entries()) {
    if (word.kind === 'mark') continue;
    const count = (counts.get(reading.sentenceOf(at)) ?? 0) + 1;
    if (count > MAX_WORDS) return sentencePlace(reading, reading.sentenceOf(at));
    counts.set(reading.sentenceOf(at), count);
  }
  return undefined;
}

/** Whether a text is written in capitals only; a name in capitals is none of it. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 12 && !/\p{Ll}/u.test(text);
}

function sentencePlace(reading: Reading, sentence: number): Pick<Mention, 'start' | 'end'> {
  const words = reading.wordsOf(sentence);
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
