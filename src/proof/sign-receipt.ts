import type { PublicJwk } from './public-jwk.ts';
import { RECEIPT_TYPE } from './receipt.ts';
import type { ReceiptClaims } from './receipt.ts';
import { signJws } from './sign-jws.ts';
import type { Sign } from './sign-jws.ts';
import { jwkThumbprint } from './thumbprint.ts';

/** Who signs receipts: the public half of the key, and what signs with the other. */
export interface ReceiptSigner {
  readonly publicKey: PublicJwk;
  readonly sign: Sign;
}

/** Signs a receipt as a compact JWS. The key travels in it, so that a pinned thumbprint is enough to verify it. */
export async function signReceipt(
  claims: ReceiptClaims,
  { publicKey, sign }: ReceiptSigner,
): Promise<string> {
  const { kty, crv, x, y } = publicKey;
  const jwk = { kty, crv, x, y };
  return signJws({ alg: 'ES256', typ: RECEIPT_TYPE, kid: await jwkThumbprint(jwk), jwk }, claims, sign);
}
