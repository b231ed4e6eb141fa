import type { Concept } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { isRefusal, offerIn } from './offer.ts';

/** The second purpose of a box: a transfer beside own prospecting, profiling beside a letter, offers beside a request. */
export function secondPurpose(reading: Reading, passage: Passage): Mention | undefined {
  if (passage.kind === 'goods' || isRefusal(reading)) return undefined;
  const offer = offerIn(passage, reading);
  const said = (...concepts: readonly Concept[]): readonly Mention[] =>
    reading.saidIn(offer.sentence, ...concepts);
  const [contact] = said('call', 'contact', 'receive', 'write', 'subscribe');
  if (!contact) return undefined;
  const transfer = said('pass', 'sell').find(
    (act) => act.first > contact.last && isDetailsAct(act, reading) && isJoined(contact, act, reading),
  );
  const profiling = said('analyse').find((act) => isJoined(contact, act, reading));
  return transfer ?? profiling ?? offersBesideRequest(offer.sentence, reading);
}

function isDetailsAct(act: Mention, reading: Reading): boolean {
  return reading.allIn(act.sentence, 'details').some((details) => Math.abs(details.first - act.last) <= 5);
}

/** Whether « et », « ou » leads from one mention to the other within a sentence. */
export function isJoined(first: Mention, second: Mention, reading: Reading): boolean {
  return reading
    .allIn(first.sentence, 'and')
    .some(
      (joint) => joint.first > first.first && joint.last < second.first && second.first - joint.last <= 4,
    );
}

/** « au sujet de ma demande et des offres de la marque ». */
function offersBesideRequest(sentence: number, reading: Reading): Mention | undefined {
  const [request] = reading.saidIn(sentence, 'request');
  if (!request) return undefined;
  return reading
    .saidIn(sentence, 'vague', 'otherOffers')
    .find(
      (promise) =>
        promise.first > request.last &&
        promise.first - request.last <= 8 &&
        isJoined(request, promise, reading),
    );
}
