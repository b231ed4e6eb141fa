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
    const inSentence = (mention: Mention): boolean => mention.sentence === other.sentence;
    const details = reading.said('ask').some(inSentence) && reading.said('details', 'phone').some(inSentence);
    const consents = reading.said('consent').some(inSentence) && reading.said('call', 'contact', 'receive').some(inSentence);
    return details || consents;
  });
}
