import type { ErrorCode } from '../../base/errors.ts';
import { table } from '../../base/table.ts';
import type { ErrorDetail } from '../events/consent-error-event.ts';
import type { UnsentReason } from '../form-view.ts';

/** Why what was sent is not recorded: for the person, and for the page. */
export interface Failure {
  readonly unsent: UnsentReason;
  readonly error: ErrorDetail;
}

/** Reads a failed sending. */
export function failureOf(cause: unknown): Failure {
  const { code = 'RECEIVER_UNREACHABLE', status } = (cause ?? {}) as { code?: ErrorCode; status?: number };
  const silent = status === undefined && !navigator.onLine ? 'offline' : 'unreachable';
  const unsent = reasons[code] ?? silent;
  return {
    unsent,
    error: { code, retryable: unsent !== 'refused', ...(status === undefined ? {} : { status }) },
  };
}

const reasons: Readonly<Partial<Record<ErrorCode, UnsentReason>>> = table({
  RECEIVER_REFUSED: 'refused',
  RECEIPT_INVALID: 'unproven',
  PROOF_MALFORMED: 'unproven',
  ENCODING_INVALID: 'unproven',
  SIGNATURE_INVALID: 'unproven',
});
