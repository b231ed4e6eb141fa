import type { Passage } from '../passage.ts';
import type { Mention, Reading } from '../text/reading.ts';
import { offerIn } from './offer.ts';

/** Terms or a policy that the text accepts, not merely refers to. */
export function acceptedTerms(reading: Reading): Mention | undefined {
  return reading.all('terms', 'policy').find((terms) => isAccepted(terms, reading));
}

/** Whether a text that accepts terms also agrees to be contacted, or to what the person did not ask for. */
export function agreesToMore(reading: Reading, passage: Passage): boolean {
  const offer = offerIn(passage, reading);
  if (reading.said('consent').length === 0) return false;
  const asked = reading.said('contact', 'call', 'receive', 'write', 'letter', 'propose');
  if (asked.length === 0)
    return (
      reading
        .said('use')
        .some((use) =>
          reading.saidIn(use.sentence, 'details').some((details) => Math.abs(details.first - use.first) < 8),
        ) && reading.said('consent').length > 1
    );
  return !offer.request || offer.vague.length > 0;
}

/** A policy accepted in the place of a consent; undefined where the box has a purpose of its own. */
export function acceptedPolicy(reading: Reading, passage: Passage): Mention | undefined {
  const offer = offerIn(passage, reading);
  // « j’ai lu la politique » only says that it was read
  const direct =
    reading.said('consent').length > 0
      ? reading.said('policy').find((policy) => isAccepted(policy, reading))
      : undefined;
  const asked = reading.said('contact', 'call', 'receive', 'write', 'letter').length > 0;
  if (direct && !asked) return direct;
  if (offer.goods || offer.request || offer.letter || asked) return undefined;
  const [policy] = reading.said('policy');
  const [use] = reading.said('use');
  return policy && use && reading.said('consent').length > 0 ? policy : undefined;
}

/** How far the verb that accepts may stand from what it accepts, in words. */
const REACH = 8;

function isAccepted(terms: Mention, reading: Reading): boolean {
  const verb = reading
    .saidIn(terms.sentence, 'consent', 'accept', 'reading')
    .findLast((mention) => mention.last < terms.first && terms.first - mention.last <= REACH);
  if (!verb) return false;
  const between = (mention: Mention): boolean => mention.first > verb.last && mention.last < terms.first;
  return !reading.allIn(terms.sentence, 'accordance', 'contact', 'call', 'receive', 'use').some(between);
}
