import type { Mention, Reading } from '../text/reading.ts';

/** What shames in a refusal: a loss that the person would choose, a good that she would give up. */
export function shaming(reading: Reading): Mention | undefined {
  const [given] = reading.all('lossNo');
  const refuses = reading.all('answerNo', 'refuse');
  if (given && refuses.length > 0) return given;
  const prefers = reading.all('prefer', 'answerNo', 'refuse');
  return reading.all('loss').find((loss) => prefers.some((choice) => choice.first < loss.first));
}

/** Whether a button agrees to something while it sends: « J’accepte et je continue », « Oui, je veux mes économies ». */
export function mergesConsent(reading: Reading): boolean {
  if (reading.all('answerNo', 'refuse', 'refuseAll').length > 0) return false;
  const [yes] = reading.said('yes');
  if (yes?.first === 0 && reading.words.length > yes.last + 2) return true;
  const [agreed] = reading.said('consent');
  return agreed !== undefined && reading.said('and').some((joint) => joint.first > agreed.last);
}
