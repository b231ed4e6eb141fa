import { fromBase64, toBase64 } from '../base/base64.ts';
import { ConsentFormError } from '../base/errors.ts';
import type { TreeHead } from './consistency.ts';
import { verifyNote } from './note.ts';

/** What a log says of itself at one moment (C2SP tlog-checkpoint). */
export interface Checkpoint extends TreeHead {
  /** The name of the log, such as `consent.example.fr/log1`. */
  readonly origin: string;
}

/** The text of a checkpoint, to be signed as a note. */
export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/**
 * Verifies that a log whose key is pinned signed a checkpoint, and answers what it says.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED`, `ENCODING_INVALID`, `KEY_INVALID` or `SIGNATURE_INVALID`.
 */
export async function verifyCheckpoint(note: string, verifierKey: string): Promise<Checkpoint> {
  const checkpoint = parseCheckpoint(await verifyNote(note, verifierKey));
  // A key that signs for several logs must not lend the word of one to another.
  if (verifierKey.startsWith(`${checkpoint.origin}+`)) return checkpoint;
  throw new ConsentFormError('SIGNATURE_INVALID', 'the checkpoint is that of another log than the key');
}

/**
 * Reads the text of a checkpoint; the signatures of its note are not looked at.
 * Extension lines are refused: nobody audits them, and our logs write none.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED` or `ENCODING_INVALID`.
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, size, root, end, ...rest] = text.split('\n');
  if (!origin || size === undefined || root === undefined || end !== '' || rest.length > 0) {
    throw malformed('a checkpoint is three lines: origin, size, root');
  }
  return { origin, size: parseCount(size), root: parseRoot(root) };
}

/**
 * A count as the log formats write it: decimal, no leading zero.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED`.
 */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^(?:0|[1-9]\d*)$/.test(text) || !Number.isSafeInteger(count)) {
    throw malformed('a count is a decimal number below 2^53');
  }
  return count;
}

function parseRoot(text: string): Checkpoint['root'] {
  const root = fromBase64(text);
  if (root.length !== 32) throw malformed('a root is 32 bytes');
  return root;
}

function malformed(message: string): ConsentFormError {
  return new ConsentFormError('PROOF_MALFORMED', message);
}
