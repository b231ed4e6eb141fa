import { utf8 } from '../base/bytes.ts';
import { sha256 } from '../log/sha256.ts';
import type { Hash } from '../log/sha256.ts';

/** What the log holds of a receipt: its SHA-256, 32 bytes that say nothing of anybody. */
export function logEntry(receipt: string): Promise<Hash> {
  return sha256(utf8(receipt));
}
