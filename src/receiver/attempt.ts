import { ConsentFormError } from '../base/errors.ts';
import type { ErrorCode } from '../base/errors.ts';
import { Refusal, type ProblemCode } from './problem.ts';

/** What a reader's failure means to whoever posted what was read. */
const refusals: Readonly<Partial<Record<ErrorCode, ProblemCode>>> = {
  PROOF_MALFORMED: 'statement-malformed',
  ENCODING_INVALID: 'statement-malformed',
  SIGNATURE_INVALID: 'signature-invalid',
  DISCLOSURE_INVALID: 'disclosures-invalid',
};

/**
 * Reads something that was posted: what it cannot be read for refuses the request.
 *
 * @throws {Refusal}
 */
export async function attempt<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const code = cause instanceof ConsentFormError ? refusals[cause.code] : undefined;
    if (code && cause instanceof Error) throw new Refusal(code, cause.message, { cause });
    throw cause;
  }
}
