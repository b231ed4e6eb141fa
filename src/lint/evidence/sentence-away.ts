import type { Passage } from '../passage.ts';
import type { Mend } from '../rule.ts';
import type { Reading } from '../text/reading.ts';

/** Members that a configuration can do without. */
const OPTIONAL = /\/(?:intro|explanation|hint)$/;

/**
 * Takes away the sentence of a word, with the space that parted it from the others; the whole text where it holds no
 * other sentence and may be missing.
 */
export function sentenceAway(reading: Reading, { text, path }: Passage, word: number): Mend | undefined {
  const sentence = reading.sentenceOf(word);
  const first = reading.wordsOf(sentence)[0];
  const next = reading.words[reading.startOf(sentence) + reading.wordsOf(sentence).length];
  const before = reading.words[reading.startOf(sentence) - 1];
  const start = next ? (first?.start ?? 0) : (before?.end ?? 0);
  const end = next?.start ?? text.length;
  const left = text.slice(0, start) + text.slice(end);
  if (left.trim() !== '') return { write: '', start, end };
  return OPTIONAL.test(path) ? { remove: path } : undefined;
}
