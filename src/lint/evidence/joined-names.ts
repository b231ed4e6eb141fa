import type { Word } from '../text/words.ts';
import type { Reading } from '../text/reading.ts';

/** The second of two names that one sentence joins: « par Lumen Alarmes SARL et Verrière Nord SAS ». */
export function joinedName(reading: Reading): Word | undefined {
  return reading.words.find((word, at) => {
    if (word.kind !== 'name') return false;
    const joint = reading.words[at - 1];
    const joins = joint?.text === ',' || joint?.text === '/' || reading.covers(at - 1, 'and');
    return joins && reading.words[at - 2]?.kind === 'name' && reading.words[at - 2]?.text !== word.text;
  });
}
