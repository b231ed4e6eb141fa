import { toBase64Url, utf8 } from '../base/bytes.ts';
import { suites } from './suites.ts';

/** Makes an ES256 signature, r and s one after the other (RFC 7518 §3.4). The key may stay in a file or a KMS. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** Signs claims as a compact JWS (RFC 7515 §7.1). The header must name ES256. */
export async function signJws(header: object, claims: object, sign: Sign): Promise<string> {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${toBase64Url(await sign(utf8(signed)))}`;
}

/** A signature maker over a WebCrypto key. */
export function signWith(privateKey: CryptoKey): Sign {
  return async (bytes) => new Uint8Array(await crypto.subtle.sign(suites.ES256.signature, privateKey, bytes));
}

function encode(part: object): string {
  return toBase64Url(utf8(JSON.stringify(part)));
}
