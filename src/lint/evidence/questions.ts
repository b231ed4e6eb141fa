import type { Concept } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';

/** Whether a text asks for something: a question, or the short label of a field. */
export function isQuestion(passage: Passage): boolean {
  const words = passage.reading?.words ?? [];
  return words.at(-1)?.text === '?' || words.length <= 6;
}

/** Somebody else whose details are asked for, or for whom the person would consent. */
export function somebodyElse(reading: Reading): Mention | undefined {
  return reading.said('relative').find((other) => {
    const says = (...concepts: readonly Concept[]): boolean =>
      reading.saidIn(other.sentence, ...concepts).length > 0;
    const details = says('ask') && says('details', 'phone');
    const consents = says('consent') && says('call', 'contact', 'receive');
    return details || consents;
  });
}
