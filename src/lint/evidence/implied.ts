import type { Mention, Reading } from '../text/reading.ts';

/** Whether an act that serves another end is said to be a consent: « en cliquant sur Valider, vous acceptez d’être appelé ». */
export function impliesConsent(act: Mention, reading: Reading): boolean {
  const after = (mention: Mention): boolean => mention.sentence === act.sentence && mention.first > act.first;
  const around = (mention: Mention): boolean => mention.sentence === act.sentence;
  if (!reading.said('accept', 'consent', 'counts').some(after)) return false;
  const reached = reading.said('contact', 'call', 'receive', 'write', 'pass', 'sell', 'vaguePurpose', 'subscribe').some(after);
  if (!reached) return false;
  const stranger = reading.said('partner', 'traders', 'group').some(around);
  const named = reading.words.some((word, at) => word.kind === 'name' && reading.sentenceOf(at) === act.sentence);
  const answersOnly = reading.said('request', 'service').some((mention) => after(mention) && !isInside(mention, act, reading));
  return stranger || named || !answersOnly;
}

/** « En demandant un devis »: the request names the act, it is not what is agreed to. */
function isInside(request: Mention, act: Mention, reading: Reading): boolean {
  const agreed = reading.said('accept', 'consent', 'counts').find((mention) => mention.sentence === act.sentence && mention.first > act.last);
  return agreed !== undefined && request.first < agreed.first;
}

/** Whether browsing on, or silence, is said to be a consent. « Votre silence vaut refus » is not. */
export function countsAsConsent(act: Mention, reading: Reading): boolean {
  const inSentence = (mention: Mention): boolean => mention.sentence === act.sentence;
  if (reading.all('refuse').some(inSentence)) return false;
  if (act.concept === 'browse') return reading.said('accept', 'consent', 'counts').some((mention) => inSentence(mention) && mention.first > act.first);
  return reading.all('counts').some((mention) => inSentence(mention) && !mention.negated);
}
