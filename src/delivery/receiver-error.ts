import { ConsentFormError } from '../base/errors.ts';

/** What is known of a failed exchange with the receiver. */
export interface ReceiverFailure {
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  /** Code of the problem that the receiver named (RFC 9457), such as `challenge-expired`. */
  readonly problem?: string;
  /** How long the receiver asked to wait. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/**
 * A failed exchange with the receiver. `RECEIVER_UNREACHABLE`: no answer, or one that says to come back, so the same
 * bytes may be sent again. `RECEIVER_REFUSED`: it read the request and will never take it.
 */
export class ReceiverError extends ConsentFormError {
  readonly status: number | undefined;
  readonly problem: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: 'RECEIVER_UNREACHABLE' | 'RECEIVER_REFUSED', failure: ReceiverFailure) {
    const { status, problem, retryAfterMs, cause } = failure;
    super(code, `the receiver answered ${status ?? 'nothing'} ${problem ?? ''}`.trim(), { cause });
    this.status = status;
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}
