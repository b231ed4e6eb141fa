import { ConsentFormError } from '../base/errors.ts';
import { isCount, isString, listOf, objectOf, oneOf } from '../base/shape.ts';
import { isContentHash, isDate, isDigest, isThumbprintUri, isUuid } from './claim-shapes.ts';
import { parseJws } from './jws.ts';
import type { Jws } from './jws.ts';
import { isPublicJwk } from './public-jwk.ts';
import type { PublicJwk } from './public-jwk.ts';
import { STATEMENT_TYPE } from './statement.ts';
import type { StatementClaims } from './statement.ts';

/** A statement taken apart: its claims have the right types, nothing is verified. */
export interface ParsedStatement {
  /** The signed JWT, without disclosures. */
  readonly jwt: string;
  readonly jws: Jws;
  /** The one-time key. */
  readonly key: PublicJwk;
  readonly claims: StatementClaims;
  readonly disclosures: readonly string[];
}

// No `crit`, no `kid`, no key by URL: a header with anything more is another format.
const isHeader = objectOf({ alg: oneOf('ES256'), typ: oneOf(STATEMENT_TYPE), jwk: isPublicJwk });

// Members that version 1 has not are refused, at any depth: a new claim is a new version, and nothing hides between.
const isClaims = objectOf({
  v: oneOf(1),
  jti: isUuid,
  iss: isThumbprintUri,
  aud: isString,
  iat: isCount,
  nonce: isString,
  event: oneOf('given', 'refused'),
  form: objectOf({ id: isString, revision: isString, notice: isContentHash, locale: isString, ui: isString }),
  page: objectOf({ origin: isString, path: isString }),
  shown: objectOf({ transcript: isContentHash, date: isDate }),
  subject: objectOf({ _sd: listOf(isDigest) }),
  choices: listOf(objectOf({ '...': isDigest })),
  _sd: listOf(isDigest),
  _sd_alg: oneOf('sha-256'),
});

/**
 * Takes a statement apart, `jwt~disclosure~…~`, with all, some or none of its disclosures.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED` or `ENCODING_INVALID`.
 */
export function parseStatement(statement: string): ParsedStatement {
  const [jwt, ...disclosures] = statement.split('~');
  if (!jwt || disclosures.pop() !== '') throw malformed('a statement ends with "~"');
  const jws = parseJws(jwt);
  const { header, claims } = jws;
  if (!isHeader(header)) throw malformed('the header is not that of a statement');
  if (!isClaims(claims)) throw malformed('the claims are not those of a statement');
  return { jwt, jws, key: header.jwk, claims, disclosures };
}

function malformed(message: string): ConsentFormError {
  return new ConsentFormError('PROOF_MALFORMED', message);
}
