import type { ErrorCode } from '../../base/errors.ts';
import { ConsentEvent } from './consent-event.ts';

/** `consent-error`: the form could not be shown, or what was sent is not recorded. */
export class ConsentErrorEvent extends ConsentEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('consent-error', detail);
  }
}

/** What went wrong, without a word of the person's. */
export interface ErrorDetail {
  readonly code: ErrorCode;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** Whether trying again may work. */
  readonly retryable: boolean;
}
