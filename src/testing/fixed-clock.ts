import type { Clock } from '../receiver/ports.ts';

/** A clock that stands still until it is told otherwise. */
export interface FixedClock {
  /** Give this to what is tested. */
  readonly now: Clock;
  /** Moves the clock, forwards or backwards. */
  advance(seconds: number): void;
}

/**
 * A clock that stands at a given instant.
 *
 * @param instant ISO 8601, such as `2026-11-25T10:00:00Z`.
 * @throws {TypeError} when it is none.
 */
export function fixedClock(instant: string): FixedClock {
  let ms = Date.parse(instant);
  if (Number.isNaN(ms))
    throw new TypeError('"instant" must be an ISO 8601 instant such as 2026-11-25T10:00:00Z');
  return {
    now: () => new Date(ms),
    advance: (seconds) => {
      ms += seconds * 1000;
    },
  };
}
