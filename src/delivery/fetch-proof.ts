import { withBackoff } from './backoff.ts';
import type { Patience } from './backoff.ts';
import { request } from './request.ts';
import type { Transport } from './request.ts';

/**
 * The proof of a record, as canonical JSON: what its holder keeps, and anyone may verify offline.
 * The token travels in a header, never in an address.
 *
 * @throws {ReceiverError} `RECEIVER_UNREACHABLE` or `RECEIVER_REFUSED`.
 */
export async function fetchProof(
  endpoint: string,
  id: string,
  token: string,
  options: Transport & Patience = {},
): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const url = `${endpoint}/v1/proofs/${encodeURIComponent(id)}`;
  const answer = await withBackoff(() => request(url, { headers }, options), options);
  return answer.text();
}
