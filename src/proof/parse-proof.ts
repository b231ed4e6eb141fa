import { fromUtf8 } from '../base/bytes.ts';
import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import { ConsentFormError } from '../base/errors.ts';
import { parseJson } from '../base/parse-json.ts';
import { isString, objectOf, oneOf } from '../base/shape.ts';
import { isWholeNotice } from './notice-shape.ts';
import type { Proof } from './proof.ts';
import { isPublicJwk } from './public-jwk.ts';

/** A proof as it comes: the file, its text, or the JSON value that it holds. */
export type ProofSource = string | Uint8Array | object;

const isProof = objectOf({
  type: oneOf('consent-proof'),
  v: oneOf(1),
  statement: isString,
  receipt: isString,
  inclusion: isString,
  notice: isWholeNotice,
  keys: objectOf({ receiver: isPublicJwk, log: isString }),
});

/**
 * Reads a proof file: canonical JSON, in which white space between the marks is let pass, for people who open it
 * in an editor. Nothing is verified.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED`, `ENCODING_INVALID` or `CANONICAL_UNSUPPORTED`.
 */
export function parseProof(source: ProofSource): Proof {
  const text = textOf(source);
  const value = parseJson(text);
  // Escapes and the order of members have one spelling, or a changed byte could go unseen.
  if (canonicalize(value) !== withoutSpace(text)) throw malformed('the proof is not canonical JSON');
  if (!isProof(value)) throw malformed('the proof lacks a member or has one too many');
  return value;
}

/** An object is copied through its text: a getter could answer otherwise between a check and its use. */
function textOf(source: ProofSource): string {
  if (isString(source)) return source;
  return source instanceof Uint8Array ? fromUtf8(source) : stringify(source);
}

function stringify(value: object): string {
  try {
    return canonicalize(JSON.parse(JSON.stringify(value)) as Json);
  } catch {
    throw malformed('the proof is not a JSON value');
  }
}

function withoutSpace(text: string): string {
  return text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g, '$1');
}

function malformed(message: string): ConsentFormError {
  return new ConsentFormError('PROOF_MALFORMED', message);
}
