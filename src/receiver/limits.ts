/** Largest statement, in bytes: sixty boxes fit, a flood does not. Disclosures are limited by their Notice. */
export const MAX_STATEMENT_BYTES = 32 * 1024;

/** Largest request for a challenge, in bytes: it holds one hash. */
export const MAX_CHALLENGE_BYTES = 256;

/** Seconds between the moment a form asks for a challenge and the last moment at which it may be answered. */
export const CHALLENGE_SECONDS = 2 * 3600;

/** Days between the date of the person's device and the receiver's: midnight, and the other side of the earth. */
export const DATE_TOLERANCE_DAYS = 1;

/** Seconds within which a receipt must be in the log (`mmd`). We append before we answer; others may read sooner or later. */
export const MERGE_DELAY_SECONDS = 60;

/** Seconds between two readings of the notice source, however many unknown hashes are asked for. */
export const REREAD_SECONDS = 1;

/** Submissions that one durable commit carries at most. */
export const MAX_BATCH = 256;

/** Seconds during which a browser may remember that an origin is allowed. */
export const CORS_MAX_AGE_SECONDS = 7200;

/** Seconds between two sweeps of challenges that nobody can answer any more. */
export const FORGET_SECONDS = 600;
