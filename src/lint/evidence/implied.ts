import type { Mention, Reading } from '../text/reading.ts';

/** Whether an act that serves another end is said to be a consent: « en cliquant sur Valider, vous acceptez d’être appelé ». */
export function impliesConsent(act: Mention, reading: Reading): boolean {
  const after = (mention: Mention): boolean => mention.first > act.first;
  if (!reading.saidIn(act.sentence, 'accept', 'consent', 'counts').some(after)) return false;
  const reached = reading
    .saidIn(act.sentence, 'contact', 'call', 'receive', 'write', 'pass', 'sell', 'vaguePurpose', 'subscribe')
    .some(after);
  if (!reached) return false;
  const stranger = reading.saidIn(act.sentence, 'partner', 'traders', 'group').length > 0;
  const named = reading.wordsOf(act.sentence).some((word) => word.kind === 'name');
  const answersOnly = reading
    .saidIn(act.sentence, 'request', 'service')
    .some((mention) => after(mention) && !isInside(mention, act, reading));
  return stranger || named || !answersOnly;
}

/** « En demandant un devis »: the request names the act, it is not what is agreed to. */
function isInside(request: Mention, act: Mention, reading: Reading): boolean {
  const agreed = reading
    .saidIn(act.sentence, 'accept', 'consent', 'counts')
    .find((mention) => mention.first > act.last);
  return agreed !== undefined && request.first < agreed.first;
}

/** Whether browsing on, or silence, is said to be a consent. « Votre silence vaut refus » is not. */
export function countsAsConsent(act: Mention, reading: Reading): boolean {
  if (reading.allIn(act.sentence, 'refuse').length > 0) return false;
  if (act.concept !== 'browse') return reading.saidIn(act.sentence, 'counts').length > 0;
  return reading
    .saidIn(act.sentence, 'accept', 'consent', 'counts')
    .some((mention) => mention.first > act.first);
}
