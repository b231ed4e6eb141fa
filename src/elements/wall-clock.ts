import type { CalendarDate } from '../notice/dates.ts';

/** A moment on the wall clock of a time zone. */
export interface WallClock {
  readonly date: CalendarDate;
  readonly hour: string;
  readonly minute: string;
}

/** What clocks and calendars show in an IANA time zone at a moment, in epoch milliseconds. */
export function wallClockIn(timeZone: string, ms: number): WallClock {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(ms);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    hour: part('hour'),
    minute: part('minute'),
  };
}
