import { fromBase64Url, fromUtf8, utf8 } from '../base/bytes.ts';
import type { Json } from '../base/canonical.ts';
import { ConsentFormError } from '../base/errors.ts';
import { parseJson } from '../base/parse-json.ts';
import { isRecord } from '../base/shape.ts';
import type { PublicJwk } from './public-jwk.ts';
import { suites } from './suites.ts';
import type { Suite } from './suites.ts';

/** A JSON object. */
export type JsonObject = { readonly [name: string]: Json };

/** A compact JWS taken apart. Nothing of it is verified. */
export interface Jws {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** The ASCII text that the signature covers. */
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a compact JWS apart (RFC 7515 §7.1).
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED` or `ENCODING_INVALID`.
 */
export function parseJws(compact: string): Jws {
  const [header, claims, signature, ...rest] = compact.split('.');
  if (!header || !claims || !signature || rest.length > 0) throw malformed('a JWS has three parts');
  return {
    header: parseObject(header),
    claims: parseObject(claims),
    signed: `${header}.${claims}`,
    signature: fromBase64Url(signature),
  };
}

/**
 * Whether the holder of a key signed a JWS. The algorithm is the one that the header names, provided that it is
 * in `suites` and belongs to the key's curve; `none` and everything else is `false`.
 */
export async function isSignedBy({ header, signed, signature }: Jws, jwk: PublicJwk): Promise<boolean> {
  const suite = suiteOf(header['alg']);
  if (!suite || suite.crv !== jwk.crv) return false;
  const key = await importKey(suite, jwk);
  return key !== undefined && crypto.subtle.verify(suite.signature, key, signature, utf8(signed));
}

function suiteOf(alg: Json | undefined): Suite | undefined {
  return typeof alg === 'string' ? (suites as Readonly<Record<string, Suite | undefined>>)[alg] : undefined;
}

/** The key, or nothing where the point is not on the curve: nobody signs with such a key. */
async function importKey(suite: Suite, { kty, crv, x, y }: PublicJwk): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('jwk', { kty, crv, x, y }, suite.key, true, ['verify']);
  } catch {
    return undefined;
  }
}

function parseObject(part: string): JsonObject {
  const value = parseJson(fromUtf8(fromBase64Url(part)));
  if (!isJsonObject(value)) throw malformed('the header and the claims of a JWS are JSON objects');
  return value;
}

function isJsonObject(value: Json): value is JsonObject {
  return isRecord(value);
}

function malformed(message: string): ConsentFormError {
  return new ConsentFormError('PROOF_MALFORMED', message);
}
