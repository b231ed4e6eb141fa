import type { Mention, Reading } from '../text/reading.ts';

const MAX_WORDS = 35;

/** The first sentence of more than 35 words. */
export function longSentence(reading: Reading): Pick<Mention, 'start' | 'end'> | undefined {
  let count = 0;
  let sentence = 0;
  for (const [at, word] of reading.words.entries()) {
    if (reading.sentenceOf(at) !== sentence) count = 0;
    sentence = reading.sentenceOf(at);
    if (word.kind !== 'mark' && ++count > MAX_WORDS) return sentencePlace(reading, sentence);
  }
  return undefined;
}

/** Whether a text is written in capitals only; a name in capitals is none of it. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{L}/gu)?.length ?? 0) >= 12;
}

function sentencePlace(reading: Reading, sentence: number): Pick<Mention, 'start' | 'end'> {
  const words = reading.wordsOf(sentence);
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
