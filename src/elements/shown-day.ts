import type { CalendarDate } from '../notice/dates.ts';
import { dayIn } from './day-in.ts';

const DAY_MS = 86_400_000;

/** The day that a form shows, and how far the person's clock is off. */
export interface ShownDay {
  /** The day now, in a time zone. */
  today(timeZone: string): CalendarDate;
  /** Learns the receiver's time, in epoch seconds. */
  correct(now: number): void;
}

/**
 * Dates come from the person's clock, which is at hand before any request; a clock that is wrong by more than a day is
 * corrected by the receiver's as soon as it is heard.
 */
export function createShownDay(clock: () => number = Date.now): ShownDay {
  let offsetMs = 0;
  return {
    today: (timeZone) => dayIn(timeZone, clock() + offsetMs),
    correct(now) {
      const apartMs = now * 1000 - clock();
      offsetMs = Math.abs(apartMs) > DAY_MS ? apartMs : 0;
    },
  };
}
