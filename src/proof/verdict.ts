/** The answer to one question. `unknown`: it could not be told, which is not a yes. */
export type Result = 'pass' | 'fail' | 'unknown';

/** The questions that a proof is asked, in this order. */
export const checkIds = [
  'format',
  'statement-signature',
  'disclosures',
  'notice',
  'transcript',
  'choices',
  'receipt-signature',
  'receipt-statement',
  'inclusion',
  'checkpoint',
  'times',
  'receiver-key',
] as const;

/** A question that a proof is asked. */
export type CheckId = (typeof checkIds)[number];

/** Why a check ended as it did. The union is public API: interfaces turn a code into a sentence. */
export type CheckCode =
  | 'ok'
  | 'not-checked'
  | 'file-malformed'
  | 'statement-malformed'
  | 'receipt-malformed'
  | 'inclusion-malformed'
  | 'signature-invalid'
  | 'disclosure-invalid'
  | 'field-unknown'
  | 'notice-hash-mismatch'
  | 'notice-part-mismatch'
  | 'form-mismatch'
  | 'transcript-mismatch'
  | 'choice-mismatch'
  | 'choices-withheld'
  | 'event-mismatch'
  | 'statement-mismatch'
  | 'issuer-mismatch'
  | 'not-in-log'
  | 'log-mismatch'
  | 'ed25519-unsupported'
  | 'receipt-in-future'
  | 'date-mismatch'
  | 'browser-clock-off'
  | 'key-mismatch'
  | 'key-not-pinned';

/** One question and its answer. */
export interface Check {
  readonly id: CheckId;
  readonly result: Result;
  readonly code: CheckCode;
}

/** What is to be thought of a proof: `pass` when every check passes, `fail` as soon as one fails. */
export interface Verdict {
  readonly result: Result;
  readonly checks: readonly Check[];
}

/** The verdict that follows from the checks. Unknown never becomes pass, and neither does nothing at all. */
export function verdictOf(checks: readonly Check[]): Verdict {
  return { result: resultOf(checks.map(({ result }) => result)), checks };
}

/** The answer yes. */
export function passed(id: CheckId): Check {
  return { id, result: 'pass', code: 'ok' };
}

/** The answer no. */
export function failed(id: CheckId, code: CheckCode): Check {
  return { id, result: 'fail', code };
}

/** No answer. */
export function unknown(id: CheckId, code: CheckCode): Check {
  return { id, result: 'unknown', code };
}

function resultOf(results: readonly Result[]): Result {
  if (results.includes('fail')) return 'fail';
  return results.length > 0 && results.every((result) => result === 'pass') ? 'pass' : 'unknown';
}
