import { addPeriod } from '../notice/index.ts';
import type { CalendarDate, LegalProfile } from '../notice/index.ts';

/** The day that an instant (epoch seconds) falls on in a time zone. */
export function dayIn(timeZone: string, now: number): CalendarDate {
  return wallClock(timeZone, now).slice(0, 10);
}

/** Days from one date to another, either way; `NaN` for a text that is no date. */
export function daysApart(one: CalendarDate, other: CalendarDate): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/**
 * From when a record may be erased, in epoch seconds: once the last day is over on which the proof must be kept
 * (C. conso. R223-2: three years from collection).
 */
export function endOfProof(now: number, { timeZone, phone, electronic }: LegalProfile): number {
  const years = Math.max(phone.proofYears, electronic.proofYears);
  return midnight(timeZone, addPeriod(addPeriod(dayIn(timeZone, now), `P${years}Y`), 'P1D'));
}

/** The first instant of a day in a time zone, in epoch seconds. */
function midnight(timeZone: string, date: CalendarDate): number {
  const asUtc = Date.parse(date) / 1000;
  const offset = (at: number): number => Date.parse(`${wallClock(timeZone, at)}Z`) / 1000 - at;
  return asUtc - offset(asUtc - offset(asUtc)); // asked twice: the first answer may be of the other side of a change
}

/** What a clock in the time zone shows at an instant, as ISO 8601 without offset. */
function wallClock(timeZone: string, at: number): string {
  const shown = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at * 1000)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second } = shown;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

const formats = new Map<string, Intl.DateTimeFormat>(); // making one costs more than all else that is done here

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const two = '2-digit';
  const date = { year: 'numeric', month: two, day: two } as const;
  const time = { hour: two, minute: two, second: two, hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en', { timeZone, ...date, ...time });
  formats.set(timeZone, format);
  return format;
}
