import { toBase64Url, utf8 } from '../base/bytes.ts';
import { canonicalize } from '../base/canonical.ts';
import { sha256 } from '../log/sha256.ts';

/**
 * The SHA-256 thumbprint of a public key (RFC 7638), base64url. The key must hold its required members and
 * nothing else, as `PublicJwk` does.
 */
export async function jwkThumbprint(jwk: { readonly kty: string }): Promise<string> {
  return toBase64Url(await sha256(utf8(canonicalize({ ...jwk }))));
}

/** The thumbprint as a name for whoever holds the key (RFC 9278). */
export async function thumbprintUri(jwk: { readonly kty: string }): Promise<string> {
  return `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${await jwkThumbprint(jwk)}`;
}
