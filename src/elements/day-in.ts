import type { CalendarDate } from '../notice/dates.ts';

/** The day that calendars show in an IANA time zone, at a moment in epoch milliseconds. Swedish writes it as ISO does. */
export function dayIn(timeZone: string, ms: number): CalendarDate {
  return new Intl.DateTimeFormat('sv', { timeZone }).format(ms);
}
