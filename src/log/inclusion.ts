import { isSameBytes } from '../base/same-bytes.ts';
import { hashNode } from './hash.ts';
import type { NodeReader } from './node.ts';
import { hashRanges, splitOf } from './range.ts';
import type { Range } from './range.ts';
import type { Hash } from './sha256.ts';

/** What says that an entry is in a tree. */
export interface Inclusion {
  /** The hash of the entry as a leaf. */
  readonly leaf: Hash;
  readonly index: number;
  /** Number of entries in the tree. */
  readonly size: number;
  /** Hashes from the leaf's sibling up to the child of the root. */
  readonly path: readonly Hash[];
  readonly root: Hash;
}

/**
 * The path that proves entry `index` in a tree of `size` entries (RFC 6962 §2.1.1).
 *
 * @throws {TypeError} when the tree has no such entry.
 */
export async function proveInclusion(index: number, size: number, read: NodeReader): Promise<Hash[]> {
  if (!isIndexIn(index, size)) throw new TypeError('"index" must be that of an entry of the tree');
  return hashRanges(siblingsOf(index, { start: 0, end: size }), read);
}

/** Whether a path leads from the leaf to the root (RFC 9162 §2.1.3.2). Any input is allowed; most are `false`. */
export async function verifyInclusion({ leaf, index, size, path, root }: Inclusion): Promise<boolean> {
  if (!isIndexIn(index, size) || leaf.length !== 32) return false;
  let hash = leaf;
  let node = index;
  let last = size - 1; // the rightmost node of the level
  for (const sibling of path) {
    if (last === 0) return false; // the path is longer than the tree is high
    if (node % 2 === 1 || node === last) {
      hash = await hashNode(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      hash = await hashNode(hash, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSameBytes(hash, root);
}

function isIndexIn(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
}

/** What stands beside the way from the root down to an entry, from the bottom. */
function siblingsOf(index: number, { start, end }: Range): Range[] {
  if (end - start === 1) return [];
  const middle = splitOf({ start, end });
  const left = { start, end: middle };
  const right = { start: middle, end };
  return index < middle ? [...siblingsOf(index, left), right] : [...siblingsOf(index, right), left];
}
