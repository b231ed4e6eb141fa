import { ConsentFormError } from '../base/errors.ts';
import { isSignedBy } from './jws.ts';
import { parseStatement } from './parse-statement.ts';
import type { ParsedStatement } from './parse-statement.ts';
import { readDisclosures } from './read-disclosures.ts';
import type { Disclosed } from './read-disclosures.ts';
import { statementHash } from './statement-hash.ts';
import { thumbprintUri } from './thumbprint.ts';

/** A statement whose signature and disclosures are verified. */
export interface Statement extends ParsedStatement, Disclosed {
  /** `sha256-…` of the signed JWT, the `stmt` of its receipt. */
  readonly hash: string;
}

/**
 * Reads a statement and verifies that its one-time key signed it and that every disclosure is as it was signed.
 * That its Notice, its sentences and its challenge are the right ones is for the caller to check.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED`, `ENCODING_INVALID`, `SIGNATURE_INVALID` or `DISCLOSURE_INVALID`.
 */
export async function readStatement(statement: string): Promise<Statement> {
  const parsed = parseStatement(statement);
  if (!(await isSignedByItsKey(parsed))) {
    throw new ConsentFormError('SIGNATURE_INVALID', 'the statement is not signed by its own key');
  }
  return { ...parsed, ...(await readDisclosures(parsed)), hash: await statementHash(statement) };
}

/** Whether the one-time key of a statement signed it, and is the one that the claims name. */
export async function isSignedByItsKey({ jws, key, claims }: ParsedStatement): Promise<boolean> {
  return claims.iss === (await thumbprintUri(key)) && isSignedBy(jws, key);
}
