import type { ConsentEvent } from './statement.ts';

/** The media type of a receipt, without `application/`. */
export const RECEIPT_TYPE = 'consent-receipt+jwt';

/** What the receiver countersigns. Times are epoch seconds, hashes `sha256-…`. */
export interface ReceiptClaims {
  readonly v: 1;
  /** Base URL of the receiver, without a slash at its end. */
  readonly iss: string;
  /** `urn:uuid:…`, the id of the record. */
  readonly sub: string;
  /** By the receiver's clock: the time that counts. */
  readonly iat: number;
  readonly event: ConsentEvent;
  /** Hash of the statement (`statementHash`). */
  readonly stmt: string;
  /** Hash of the Notice. */
  readonly notice: string;
  /** Place in the log of the Notice's registration: whoever reads the log sees that no text was invented later. */
  readonly notice_idx: number;
  readonly checks: ReceiptChecks;
  /** How well the receiver knows that the person holds the number or the mailbox. */
  readonly assurance: 'none';
  /** From when the record may be erased. */
  readonly ret: number;
  /** The promise to be in a log within `mmd` seconds. */
  readonly log: { readonly origin: string; readonly mmd: number };
}

/** What the receiver checked before it signed; it signs nothing that failed. */
export interface ReceiptChecks {
  readonly sig: true;
  readonly nonce: 'fresh';
  readonly origin: 'match';
  readonly transcript: 'match';
}
