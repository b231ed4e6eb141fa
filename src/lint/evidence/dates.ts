import type { Mention, Reading } from '../text/reading.ts';

/** Whether the sentence of a mention holds an exact day or hour: a number that is not part of the mention itself. */
export function hasDate(reading: Reading, mention: Mention): boolean {
  return reading.words.some((word, at) => {
    const outside = at < mention.first || at > mention.last;
    return outside && reading.sentenceOf(at) === mention.sentence && word.kind === 'word' && /^\d/.test(word.text);
  });
}
