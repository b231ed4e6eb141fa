import type { Mention, Reading } from '../text/reading.ts';

/** Whether the sentence of a mention holds an exact day or hour: a number that is not part of the mention itself. */
export function hasDate(reading: Reading, mention: Mention): boolean {
  const start = reading.startOf(mention.sentence);
  return reading.wordsOf(mention.sentence).some((word, turn) => {
    const at = start + turn;
    const outside = at < mention.first || at > mention.last;
    return outside && word.kind === 'word' && /^\d/.test(word.text);
  });
}
