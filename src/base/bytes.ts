import { ConsentFormError } from './errors.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/**
 * The text that UTF-8 bytes spell.
 *
 * @throws {ConsentFormError} `ENCODING_INVALID` when they spell none: nothing is replaced by U+FFFD.
 */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ConsentFormError('ENCODING_INVALID', 'the bytes are not UTF-8', { cause });
  }
}

/** Bytes as base64url without padding (RFC 7515 §2). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]!;
    if (left > 1) text += ALPHABET[(bits >> 6) & 63]!;
    if (left > 2) text += ALPHABET[bits & 63]!;
  }
  return text;
}

/**
 * The bytes that a base64url text spells.
 * RFC 4648 §3.5: the unused bits at the end must be zero, or two texts would spell the same bytes
 * and a signed document could be altered without breaking its signature.
 *
 * @throws {ConsentFormError} `ENCODING_INVALID` for padding, foreign characters or a non-canonical end.
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new ConsentFormError('ENCODING_INVALID', 'a character is not base64url');
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 255;
    }
  }
  if (text.length % 4 === 1 || (bits & ((1 << held) - 1)) !== 0) {
    throw new ConsentFormError('ENCODING_INVALID', 'the base64url text does not end on a byte');
  }
  return bytes;
}
