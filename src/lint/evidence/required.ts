import type { Concept } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { offerIn } from './offer.ts';

/** The mark that makes a consent required: a star at its end, « (obligatoire) ». */
export function requiredMark(reading: Reading, passage: Passage): Pick<Mention, 'start' | 'end'> | undefined {
  const offer = offerIn(passage, reading);
  const prospects =
    offer.asks &&
    !offer.request &&
    reading.said('call', 'contact', 'receive', 'write', 'subscribe').length > 0;
  if (!prospects || reading.all('optional').length > 0) return undefined;
  const last = reading.words.at(-1);
  if (last?.text === '*') return last;
  return reading
    .said('must')
    .find((mention) => reading.words[mention.first - 1]?.text === '(' || mention.first <= 2);
}

/** What makes a service depend on a consent; undefined where the text says the opposite. */
export function accessCondition(reading: Reading, passage: Passage): Mention | undefined {
  if (reading.all('oppositeOfMust', 'optional').length > 0) return undefined;
  return reading.said('must', 'reserved').find((condition) => {
    const says = (...concepts: readonly Concept[]): boolean =>
      reading.saidIn(condition.sentence, ...concepts).length > 0;
    const withheld =
      passage.context === 'label' ||
      reading.allIn(condition.sentence, 'request', 'access', 'reward').length > 0;
    return (
      withheld &&
      says('accept', 'consent', 'consentNoun') &&
      says('call', 'contact', 'receive', 'write', 'sms', 'email', 'pass', 'vague')
    );
  });
}
