import { toBase64Url, utf8 } from '../base/bytes.ts';
import { sha256 } from '../log/sha256.ts';

/** The name by which documents refer to one another: `sha256-` and the base64url SHA-256 of their exact bytes. */
export async function contentHash(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  return `sha256-${toBase64Url(await sha256(typeof content === 'string' ? utf8(content) : content))}`;
}
