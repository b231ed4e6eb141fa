import { ConsentFormError } from '../base/errors.ts';
import { isCount, isString, objectOf, oneOf } from '../base/shape.ts';
import { isContentHash, isDigest, isUuidUrn } from './claim-shapes.ts';
import { parseJws } from './jws.ts';
import type { Jws } from './jws.ts';
import { isPublicJwk } from './public-jwk.ts';
import type { PublicJwk } from './public-jwk.ts';
import { RECEIPT_TYPE } from './receipt.ts';
import type { ReceiptClaims } from './receipt.ts';

/** A receipt taken apart: its claims have the right types, nothing is verified. */
export interface ParsedReceipt {
  /** The receipt to the byte, as the log holds its hash. */
  readonly jwt: string;
  readonly jws: Jws;
  /** The key that the header carries, and the thumbprint by which it names it. */
  readonly key: PublicJwk;
  readonly kid: string;
  readonly claims: ReceiptClaims;
}

const isHeader = objectOf({
  alg: oneOf('ES256'),
  typ: oneOf(RECEIPT_TYPE),
  kid: isDigest,
  jwk: isPublicJwk,
});

const isClaims = objectOf({
  v: oneOf(1),
  iss: isString,
  sub: isUuidUrn,
  iat: isCount,
  event: oneOf('given', 'refused'),
  stmt: isContentHash,
  notice: isContentHash,
  notice_idx: isCount,
  checks: objectOf({
    sig: oneOf(true),
    nonce: oneOf('fresh'),
    origin: oneOf('match'),
    transcript: oneOf('match'),
  }),
  assurance: oneOf('none'),
  ret: isCount,
  log: objectOf({ origin: isString, mmd: isCount }),
});

/**
 * Takes a receipt apart.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED` or `ENCODING_INVALID`.
 */
export function parseReceipt(receipt: string): ParsedReceipt {
  const jws = parseJws(receipt);
  const { header, claims } = jws;
  if (!isHeader(header)) throw malformed('the header is not that of a receipt');
  if (!isClaims(claims)) throw malformed('the claims are not those of a receipt');
  return { jwt: receipt, jws, key: header.jwk, kid: header.kid, claims };
}

function malformed(message: string): ConsentFormError {
  return new ConsentFormError('PROOF_MALFORMED', message);
}
