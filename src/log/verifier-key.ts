import { fromBase64, toBase64 } from '../base/base64.ts';
import { utf8 } from '../base/bytes.ts';
import { concatBytes } from '../base/concat-bytes.ts';
import { ConsentFormError } from '../base/errors.ts';
import { toHex } from '../base/hex.ts';
import { sha256 } from './sha256.ts';

/** A key that verifies notes (C2SP signed-note): Ed25519, the only type here. */
export interface VerifierKey {
  /** The name that signature lines carry; for a log, its origin. */
  readonly name: string;
  /** Eight hexadecimal digits: the head of a hash of name and key. Tells keys apart, proves nothing. */
  readonly id: string;
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

/** The signature type of C2SP signed-note: Ed25519 over the text. */
const ED25519 = Uint8Array.of(1);

/** The text of a verifier key, `<name>+<id>+<key>`. */
export async function writeVerifierKey(name: string, publicKey: Uint8Array): Promise<string> {
  if (!isKeyName(name)) throw new TypeError('"name" must have no space and no plus sign');
  if (publicKey.length !== 32) throw new TypeError('"publicKey" must be 32 bytes');
  return `${name}+${await keyId(name, publicKey)}+${toBase64(concatBytes(ED25519, publicKey))}`;
}

/**
 * Reads a verifier key and checks that its id is that of its name and key.
 *
 * @throws {ConsentFormError} `KEY_INVALID`.
 */
export async function parseVerifierKey(text: string): Promise<VerifierKey> {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text) ?? [];
  if (!name || !id || !encoded || !isKeyName(name))
    throw invalid('a verifier key is name, id and Ed25519 key');
  const [type, ...publicKey] = fromBase64(encoded);
  if (type !== ED25519[0]) throw invalid('the verifier key is of an unknown type');
  const key = { name, id, publicKey: Uint8Array.from(publicKey) };
  if (id !== (await keyId(name, key.publicKey))) throw invalid('the id of the verifier key is not its own');
  return key;
}

/** Whether a text may name a key: not empty, no space, no plus sign, nothing that a line cannot hold. */
export function isKeyName(text: string): boolean {
  return /^[^\s+\p{C}]+$/u.test(text); // \p{C}: controls and lone surrogates
}

async function keyId(name: string, publicKey: Uint8Array): Promise<string> {
  const hash = await sha256(concatBytes(utf8(`${name}\n`), ED25519, publicKey));
  return toHex(hash.subarray(0, 4));
}

function invalid(message: string): ConsentFormError {
  return new ConsentFormError('KEY_INVALID', message);
}
