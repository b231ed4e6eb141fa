import type { PublicJwk } from './public-jwk.ts';
import { signJws } from './sign-jws.ts';
import type { ReceiptSigner } from './sign-receipt.ts';
import { jwkThumbprint } from './thumbprint.ts';

/** The media type of an event, without `application/`. */
export const EVENT_TYPE = 'consent-event+jwt';

/** What a log shows besides receipts. Each is signed, and holds nothing of anybody. */
export type LogEvent =
  /** A Notice was registered: its place before every statement on it shows that no text was invented later. */
  | { readonly event: 'notice'; readonly notice: string; readonly linter: string }
  /** A script that pages load was announced (CNIL 2020-092: the hash of the code, published with its time). */
  | { readonly event: 'bundle'; readonly name: string; readonly integrity: string }
  /** These keys sign from here on: receipts, and checkpoints of this log. */
  | { readonly event: 'key'; readonly jwk: PublicJwk; readonly log_key: string };

/** An event as the receiver signs it. `iat` in epoch seconds. */
export type EventClaims = LogEvent & {
  readonly v: 1;
  /** Base URL of the receiver. */
  readonly iss: string;
  readonly iat: number;
  readonly log: { readonly origin: string; readonly mmd: number };
};

/** Signs an event as a compact JWS, as a receipt is signed. */
export async function signEvent(claims: EventClaims, { publicKey, sign }: ReceiptSigner): Promise<string> {
  const { kty, crv, x, y } = publicKey;
  const jwk = { kty, crv, x, y };
  return signJws({ alg: 'ES256', typ: EVENT_TYPE, kid: await jwkThumbprint(jwk), jwk }, claims, sign);
}
