import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { isRefusal, offerIn } from './offer.ts';

/** The second purpose of a box: a transfer beside own prospecting, profiling beside a letter, offers beside a request. */
export function secondPurpose(reading: Reading, passage: Passage): Mention | undefined {
  if (passage.kind === 'goods' || isRefusal(reading)) return undefined;
  const offer = offerIn(passage, reading);
  const inSentence = (mention: Mention): boolean => mention.sentence === offer.sentence;
  const contact = reading.said('call', 'contact', 'receive', 'write', 'subscribe').find(inSentence);
  if (!contact) return undefined;
  const transfer = reading.said('pass', 'sell').find((act) => inSentence(act) && act.first > contact.last && isDetailsAct(act, reading) && isJoined(contact, act, reading));
  const profiling = reading.said('analyse').find((act) => inSentence(act) && isJoined(contact, act, reading));
  return transfer ?? profiling ?? offersBesideRequest(reading, inSentence);
}

function isDetailsAct(act: Mention, reading: Reading): boolean {
  return reading.all('details').some((details) => details.sentence === act.sentence && Math.abs(details.first - act.last) <= 5);
}

/** Whether « et », « ou » leads from one mention to the other within a sentence. */
export function isJoined(first: Mention, second: Mention, reading: Reading): boolean {
  return reading.all('and').some((joint) => joint.first > first.first && joint.last < second.first && joint.sentence === first.sentence && second.first - joint.last <= 4);
}

/** « au sujet de ma demande et des offres de la marque ». */
function offersBesideRequest(reading: Reading, inSentence: (mention: Mention) => boolean): Mention | undefined {
  const request = reading.said('request').find(inSentence);
  if (!request) return undefined;
  return reading
    .said('vague', 'otherOffers')
    .find((promise) => inSentence(promise) && promise.first > request.last && promise.first - request.last <= 8 && isJoined(request, promise, reading));
}
