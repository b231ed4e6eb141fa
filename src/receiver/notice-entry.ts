import { version } from '../base/version.ts';
import { jwkThumbprint, logEntry, signJws } from '../proof/index.ts';
import { MERGE_DELAY_SECONDS } from './limits.ts';
import type { Keys, NoticeEntry } from './ports.ts';

/** The media type of a registration, without `application/`. */
export const REGISTRATION_TYPE = 'consent-registration+jwt';

/** Who registers, and when. */
export interface Registrar {
  readonly keys: Keys;
  readonly audience: readonly string[];
  /** Epoch seconds. */
  now(): number;
}

/**
 * What is to be kept of a Notice: the receiver's signed word that it registered it. Its place in the log, before that
 * of every statement on it, shows that no text was invented afterwards.
 */
export async function noticeEntry(
  { hash, body }: { readonly hash: string; readonly body: string },
  { keys, audience, now }: Registrar,
): Promise<NoticeEntry> {
  const jwk = keys.receipt.publicKey;
  const header = { alg: 'ES256', typ: REGISTRATION_TYPE, kid: await jwkThumbprint(jwk), jwk };
  const registeredAt = now();
  const claims = {
    v: 1,
    iss: audience[0],
    iat: registeredAt,
    event: 'notice',
    notice: hash,
    linter: `consent-form@${version}`,
    log: { origin: keys.log.origin, mmd: MERGE_DELAY_SECONDS },
  };
  const receipt = await signJws(header, claims, keys.receipt.sign);
  return { kind: 'notice', digest: await logEntry(receipt), notice: { hash, body, receipt, registeredAt } };
}
