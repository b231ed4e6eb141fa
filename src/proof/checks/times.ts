import { epochSeconds } from '../../base/epoch-seconds.ts';
import type { OpenProof } from '../open-proof.ts';
import { failed, passed, unknown } from '../verdict.ts';
import type { Check } from '../verdict.ts';

const DAY_SECONDS = 86_400;

/** How far the verifier's clock may lag behind the receiver's. */
const CLOCK_TOLERANCE_SECONDS = 300;

/**
 * Do the times agree? The receiver's clock rules. The day for which the form was written may be the one before or
 * after, on the other side of midnight or of the earth. The browser's clock is only advisory: far off, it leaves
 * open when the person acted.
 */
export function checkTimes({ statement, receipt }: OpenProof, now: Date): Check {
  const { iat } = receipt.claims;
  const { iat: signedAt, shown } = statement.claims;
  if (iat > epochSeconds(now) + CLOCK_TOLERANCE_SECONDS) return failed('times', 'receipt-in-future');
  if (!isNextTo(shown.date, iat)) return failed('times', 'date-mismatch');
  const isClose = Math.abs(signedAt - iat) <= 2 * DAY_SECONDS;
  return isClose ? passed('times') : unknown('times', 'browser-clock-off');
}

function isNextTo(date: string, seconds: number): boolean {
  const days = Date.parse(date) / 1000 / DAY_SECONDS - Math.floor(seconds / DAY_SECONDS);
  return Math.abs(days) <= 1; // no for NaN: a day that no calendar has
}
