import { fromBase64, toBase64 } from '../base/base64.ts';
import { ConsentFormError } from '../base/errors.ts';
import { parseCheckpoint, parseCount, verifyCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { hashLeaf } from './hash.ts';
import { proveInclusion, verifyInclusion } from './inclusion.ts';
import type { NodeReader } from './node.ts';
import { parseNote } from './note.ts';
import type { Hash } from './sha256.ts';

/** A proof that an entry is in a log, in one text that needs no network to be checked (C2SP tlog-proof). */
export interface TlogProof {
  readonly index: number;
  /** Hashes from the leaf's sibling up to the child of the root. */
  readonly path: readonly Hash[];
  /** The checkpoint as a signed note, to the byte. */
  readonly checkpoint: string;
}

const FORMAT = 'c2sp.org/tlog-proof@v1';

/** A tree of 2^53 entries is no higher: a longer path is no path. */
const MAX_PATH = 53;

/**
 * The proof of entry `index` under a signed checkpoint.
 *
 * @throws {TypeError} when the checkpoint does not cover the entry.
 */
export async function makeTlogProof(index: number, checkpoint: string, read: NodeReader): Promise<string> {
  const { size } = parseCheckpoint(parseNote(checkpoint).text);
  return writeTlogProof({ index, path: await proveInclusion(index, size, read), checkpoint });
}

/** The text of a proof. */
export function writeTlogProof({ index, path, checkpoint }: TlogProof): string {
  return [FORMAT, `index ${index}`, ...path.map(toBase64), '', checkpoint].join('\n');
}

/**
 * Reads a proof. The optional `extra` line is refused: no signature covers it, so it could say anything.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED` or `ENCODING_INVALID`.
 */
export function parseTlogProof(text: string): TlogProof {
  const gap = text.indexOf('\n\n');
  const [format, index, ...path] = text.slice(0, gap).split('\n');
  if (gap < 0 || format !== FORMAT || !index?.startsWith('index '))
    throw malformed('this is no tlog-proof@v1');
  if (path.length > MAX_PATH) throw malformed('the path is longer than any tree is high');
  return {
    index: parseCount(index.slice('index '.length)),
    path: path.map(parseHash),
    checkpoint: text.slice(gap + 2),
  };
}

/**
 * Verifies that a log whose key is pinned holds an entry, and answers the checkpoint that says so.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED`, `ENCODING_INVALID`, `KEY_INVALID`, `SIGNATURE_INVALID`, or
 *   `LOG_INCONSISTENT` when the entry is not under the checkpoint.
 */
export async function verifyTlogProof(
  text: string,
  entry: Uint8Array,
  verifierKey: string,
): Promise<Checkpoint> {
  const { index, path, checkpoint } = parseTlogProof(text);
  const head = await verifyCheckpoint(checkpoint, verifierKey);
  const leaf = await hashLeaf(entry);
  if (await verifyInclusion({ leaf, index, size: head.size, path, root: head.root })) return head;
  throw new ConsentFormError('LOG_INCONSISTENT', 'the entry is not in the log');
}

function parseHash(text: string): Hash {
  const hash = fromBase64(text);
  if (hash.length !== 32) throw malformed('a hash of the path is 32 bytes');
  return hash;
}

function malformed(message: string): ConsentFormError {
  return new ConsentFormError('PROOF_MALFORMED', message);
}
