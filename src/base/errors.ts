/** Every way in which an operation of this library can fail. The union is public API: tests assert the code, not the text. */
export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'LOCALE_UNKNOWN'
  | 'PROFILE_UNKNOWN'
  | 'PROFILE_JUDGES_ONLY'
  | 'NOTICE_INVALID'
  | 'NOTICE_UNLAWFUL'
  | 'CANONICAL_UNSUPPORTED'
  | 'ENCODING_INVALID'
  | 'PROOF_MALFORMED'
  | 'SIGNATURE_INVALID'
  | 'DISCLOSURE_INVALID'
  | 'LOG_INCONSISTENT'
  | 'KEY_INVALID'
  | 'STORE_UNSAFE'
  | 'STORE_FAILED'
  | 'RECEIVER_UNREACHABLE'
  | 'RECEIVER_REFUSED'
  | 'RECEIPT_INVALID';

/**
 * A failure that the caller may want to handle, told apart by its `code`.
 * The message names the place and the mend, never a person's value.
 */
export class ConsentFormError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ConsentFormError'; // set explicitly: minifiers rename classes
    this.code = code;
  }
}
