import { fromBase64Url, toBase64Url, utf8 } from '../base/bytes.ts';
import { Refusal } from './problem.ts';

/**
 * The token with which the holder of a receipt gets it again, and its proof. It is computed from the record's id, so the
 * store holds none that could be stolen, and a retry of the same submission answers the same one.
 */
export async function holderToken(secret: CryptoKey, id: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', secret, message(id))));
}

/**
 * Checks the `Authorization` header of a request for a record.
 *
 * @throws {Refusal} `token-invalid`, the same for a missing token, a wrong one and one of another record.
 */
export async function checkHolderToken(
  secret: CryptoKey,
  id: string,
  authorization: string | undefined,
): Promise<void> {
  const [, token] = /^Bearer ([\w-]{43})$/i.exec(authorization ?? '') ?? [];
  if (token && (await isTokenOf(secret, id, token))) return;
  const detail = 'send "Authorization: Bearer" with the token that came with the receipt';
  throw new Refusal('token-invalid', detail, { headers: { 'www-authenticate': 'Bearer' } }); // RFC 9110 §11.6.1
}

async function isTokenOf(secret: CryptoKey, id: string, token: string): Promise<boolean> {
  try {
    return await crypto.subtle.verify('HMAC', secret, fromBase64Url(token), message(id)); // constant time
  } catch {
    return false;
  }
}

function message(id: string): Uint8Array<ArrayBuffer> {
  return utf8(`holder ${id}`);
}
