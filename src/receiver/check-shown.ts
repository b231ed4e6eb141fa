import type { Notice } from '../notice/index.ts';
import type { StatementClaims } from '../proof/index.ts';
import { dayIn, daysApart } from './calendar.ts';
import { DATE_TOLERANCE_DAYS } from './limits.ts';
import { Refusal } from './problem.ts';

/**
 * Checks that the page showed this form, in one of its languages, today.
 *
 * @throws {Refusal} `form-differs` or `date-implausible`.
 */
export function checkShown({ form, shown }: StatementClaims, notice: Notice, now: number): void {
  checkForm(form, notice);
  // The end of a consent is counted from this date. Verifiers, who may not know the zone, count days in UTC.
  for (const timeZone of [notice.law.timeZone, 'UTC']) checkDate(shown.date, dayIn(timeZone, now));
}

/**
 * Checks that the page showed every text as the Notice has it for that language and day.
 *
 * @throws {Refusal} `transcript-differs`.
 */
export function checkTranscript({ shown }: StatementClaims, expected: string): void {
  if (shown.transcript === expected) return;
  throw new Refusal(
    'transcript-differs',
    'the page showed other texts than the notice has for that language and day',
  );
}

function checkForm({ id, revision, locale }: StatementClaims['form'], { form }: Notice): void {
  if (id === form.id && revision === form.revision && form.locales.includes(locale)) return;
  throw new Refusal('form-differs', '"form" names another form, revision or language than the notice');
}

function checkDate(shown: string, today: string): void {
  if (daysApart(shown, today) <= DATE_TOLERANCE_DAYS) return;
  throw new Refusal('date-implausible', '"shown.date" is more than a day away from the date here');
}
