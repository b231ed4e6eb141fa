import { ConsentFormError } from '../base/errors.ts';
import { withBackoff } from './backoff.ts';
import type { Patience } from './backoff.ts';
import { request, textBody } from './request.ts';
import type { Transport } from './request.ts';

/** What the receiver answers once a statement is durably kept. */
export interface Acknowledgement {
  /** UUID of the record. */
  readonly id: string;
  /** Compact JWS, to be verified before anyone is told that it worked. */
  readonly receipt: string;
  /** Opens the receipt and the proof to their holder. */
  readonly token: string;
}

/**
 * Sends a signed statement to the receiver, the same bytes at each attempt: the receiver answers them alike, so a lost
 * answer never makes a second record.
 *
 * @throws {ReceiverError} `RECEIVER_UNREACHABLE` or `RECEIVER_REFUSED`
 * @throws {ConsentFormError} `RECEIPT_INVALID` when the answer has another shape.
 */
export async function send(
  endpoint: string,
  statement: string,
  options: Transport & Patience = {},
): Promise<Acknowledgement> {
  const url = `${endpoint}/v1/statements`;
  const answer = await withBackoff(() => request(url, textBody(statement), options), options);
  return readAcknowledgement(await answer.json().catch(() => undefined));
}

/**
 * The receiver's answer, from JSON.
 *
 * @throws {ConsentFormError} `RECEIPT_INVALID` when a member is missing.
 */
export function readAcknowledgement(json: unknown): Acknowledgement {
  const { id, receipt, token } = (json ?? {}) as Record<string, unknown>;
  if (typeof id === 'string' && typeof receipt === 'string' && typeof token === 'string') {
    return { id, receipt, token };
  }
  throw new ConsentFormError('RECEIPT_INVALID', 'the receiver answered without id, receipt and token');
}
