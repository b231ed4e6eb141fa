import { withBackoff } from './backoff.ts';
import type { Patience } from './backoff.ts';
import { ReceiverError } from './receiver-error.ts';
import { request, textBody } from './request.ts';
import type { Transport } from './request.ts';

/** A one-time challenge. Times are epoch seconds by the receiver's clock. */
export interface Challenge {
  readonly challenge: string;
  readonly expiresAt: number;
  readonly now: number;
}

/**
 * Asks the receiver for a challenge to sign, for a Notice by its hash.
 *
 * @throws {ReceiverError} `RECEIVER_UNREACHABLE`, or `RECEIVER_REFUSED`, as when it has no such Notice.
 */
export async function askChallenge(
  endpoint: string,
  notice: string,
  options: Transport & Patience = {},
): Promise<Challenge> {
  const body = textBody(JSON.stringify({ notice }));
  const answer = await withBackoff(() => request(`${endpoint}/v1/challenge`, body, options), options);
  const { challenge, expiresAt, now } = ((await answer.json().catch(() => undefined)) ?? {}) as Record<
    string,
    unknown
  >;
  if (typeof challenge === 'string' && typeof expiresAt === 'number' && typeof now === 'number') {
    return { challenge, expiresAt, now };
  }
  throw new ReceiverError('RECEIVER_REFUSED', { status: answer.status, problem: 'challenge-missing' });
}
