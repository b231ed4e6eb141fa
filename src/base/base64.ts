import { fromBase64Url, toBase64Url } from './bytes.ts';
import { ConsentFormError } from './errors.ts';

/** Bytes as padded base64 (RFC 4648 §4), the alphabet of the C2SP log formats. */
export function toBase64(bytes: Uint8Array): string {
  const text = toBase64Url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/**
 * The bytes that a padded base64 text spells.
 *
 * @throws {ConsentFormError} `ENCODING_INVALID` for missing padding, foreign characters or a non-canonical end.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    throw new ConsentFormError('ENCODING_INVALID', 'the text is not padded base64');
  }
  return fromBase64Url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
}
