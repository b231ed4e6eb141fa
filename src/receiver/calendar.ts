import { addPeriod } from '../notice/index.ts';
import type { CalendarDate, LegalProfile } from '../notice/index.ts';

const DAY_SECONDS = 86_400;

/** The day that an instant (epoch seconds) falls on in a time zone. */
export function dayIn(timeZone: string, now: number): CalendarDate {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(now * 1000).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** Whole days from one date to another, either way; `NaN` for a text that is no date. */
export function daysApart(one: CalendarDate, other: CalendarDate): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / (DAY_SECONDS * 1000);
}

/**
 * From when a record may be erased, in epoch seconds: once the proof has been kept as long as the notice says
 * (C. conso. R223-2: three years from collection), to the end of that day.
 */
export function endOfProof(now: number, { timeZone, phone, electronic }: LegalProfile): number {
  const years = Math.max(phone.proofYears, electronic.proofYears);
  const lastDay = addPeriod(dayIn(timeZone, now), `P${years}Y`);
  return Date.parse(lastDay) / 1000 + 2 * DAY_SECONDS; // the day is over everywhere, whatever the zone
}
