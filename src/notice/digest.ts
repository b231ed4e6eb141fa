import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url, utf8 } from '../base/bytes.ts';
import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';

/**
 * `sha256-…` of the canonical form of a part of a Notice. The compiler is synchronous and knows no WebCrypto,
 * so it hashes in JavaScript; pages and verifiers hash with WebCrypto and get the same.
 */
export function digest(part: object): string {
  return `sha256-${toBase64Url(sha256(utf8(canonicalize(part as Json))))}`;
}
