import { fromBase64, toBase64 } from '../base/base64.ts';
import { utf8 } from '../base/bytes.ts';
import { concatBytes } from '../base/concat-bytes.ts';
import { ConsentFormError } from '../base/errors.ts';
import { fromHex, toHex } from '../base/hex.ts';
import { isKeyName, parseVerifierKey } from './verifier-key.ts';
import type { VerifierKey } from './verifier-key.ts';

/** A signed text, taken apart (C2SP signed-note). Nothing of it is verified. */
export interface Note {
  /** What is signed; it ends with a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** One signature line of a note. */
export interface NoteSignature {
  /** The name and the id of the key, as in its verifier key. */
  readonly name: string;
  readonly id: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Who signs notes: a key by its public name, and what makes an Ed25519 signature with it. */
export interface NoteSigner {
  /** The text of `writeVerifierKey`. */
  readonly verifierKey: string;
  /** A WebCrypto key, or a function over one that stays elsewhere, in a file or a KMS. */
  readonly sign: CryptoKey | ((bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>);
}

// The specification asks for at least 16; no log of ours has more signers than this.
const MAX_SIGNATURES = 64;

/** Signs a text that ends with a newline. */
export async function signNote(text: string, { verifierKey, sign }: NoteSigner): Promise<string> {
  if (!isNoteText(text)) throw new TypeError('"text" must be lines without control characters, each ended');
  const { name, id } = await parseVerifierKey(verifierKey);
  const bytes = utf8(text);
  const signature =
    typeof sign === 'function'
      ? await sign(bytes)
      : new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, sign, bytes));
  return `${text}\n— ${name} ${toBase64(concatBytes(fromHex(id), signature))}\n`;
}

/**
 * Takes a note apart.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED` or `ENCODING_INVALID`.
 */
export function parseNote(note: string): Note {
  const gap = note.lastIndexOf('\n\n');
  const text = note.slice(0, gap + 1);
  const lines = note.slice(gap + 2).split('\n');
  if (gap < 0 || !isNoteText(text) || lines.pop() !== '')
    throw malformed('a note is a text and signature lines');
  if (lines.length === 0 || lines.length > MAX_SIGNATURES) throw malformed('a note has 1 to 64 signatures');
  return { text, signatures: lines.map(parseSignature) };
}

/**
 * Verifies that a note is signed by a key and answers its text. Signatures of other keys say nothing and are passed
 * over; a wrong one under this key refuses the note.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED`, `ENCODING_INVALID`, `KEY_INVALID` or `SIGNATURE_INVALID`.
 */
export async function verifyNote(note: string, verifierKey: string): Promise<string> {
  const { text, signatures } = parseNote(note);
  const key = await parseVerifierKey(verifierKey);
  const own = signatures.filter(({ name, id }) => name === key.name && id === key.id);
  const results = await Promise.all(own.map(({ signature }) => isSignedBy(key, signature, text)));
  if (results.length === 0 || results.includes(false)) {
    throw new ConsentFormError('SIGNATURE_INVALID', 'the note is not signed by the key of the log');
  }
  return text;
}

async function isSignedBy(
  { publicKey }: VerifierKey,
  signature: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', publicKey, { name: 'Ed25519' }, true, ['verify']);
  return crypto.subtle.verify({ name: 'Ed25519' }, key, signature, utf8(text));
}

function parseSignature(line: string): NoteSignature {
  const [, name, encoded] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  if (!name || !encoded || !isKeyName(name))
    throw malformed('a signature line is a dash, a name and a signature');
  const bytes = fromBase64(encoded);
  if (bytes.length <= 4) throw malformed('a signature line has a key id and a signature');
  return { name, id: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

/** Lines of text, the last one ended; no control character, no half of a surrogate pair. */
function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !/[\u0000-\u0009\u000b-\u001f]|\p{Cs}/u.test(text);
}

function malformed(message: string): ConsentFormError {
  return new ConsentFormError('PROOF_MALFORMED', message);
}
