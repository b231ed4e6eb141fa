import { isSameBytes } from '../base/same-bytes.ts';
import { hashNode } from './hash.ts';
import type { NodeReader } from './node.ts';
import { hashRanges, splitOf } from './range.ts';
import type { Range } from './range.ts';
import type { Hash } from './sha256.ts';

/** The head of a tree: how many entries, and what they hash to. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/**
 * The path that proves a tree of `oldSize` entries to be the beginning of one of `size` (RFC 6962 §2.1.2).
 *
 * @throws {TypeError} when the old tree is empty, which begins every tree, or larger than the new one.
 */
export async function proveConsistency(oldSize: number, size: number, read: NodeReader): Promise<Hash[]> {
  if (!isGrowth(oldSize, size)) throw new TypeError('"oldSize" must be from 1 to "size"');
  return hashRanges(differencesOf(oldSize, { start: 0, end: size }, true), read);
}

/**
 * Whether a path proves that the new tree only added entries to the old one (RFC 9162 §2.1.4.2).
 * Any input is allowed; most are `false`.
 */
export async function verifyConsistency(
  old: TreeHead,
  head: TreeHead,
  path: readonly Hash[],
): Promise<boolean> {
  if (!isGrowth(old.size, head.size)) return false;
  if (old.size === head.size) return path.length === 0 && isSameBytes(old.root, head.root);
  let [node, last] = skipRights(old.size - 1, head.size - 1);
  // an old tree that is a complete subtree of the new one is its own first hash, and left out of the path
  const [first, ...rest] = node === 0 ? [old.root, ...path] : path;
  if (!first) return false;
  let [oldHash, hash] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false; // the path is longer than the tree is high
    if (node % 2 === 1 || node === last) {
      oldHash = await hashNode(sibling, oldHash);
      hash = await hashNode(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = parents(node, last);
    } else {
      hash = await hashNode(hash, sibling);
    }
    [node, last] = parents(node, last);
  }
  return last === 0 && isSameBytes(oldHash, old.root) && isSameBytes(hash, head.root);
}

function isGrowth(oldSize: number, size: number): boolean {
  return Number.isSafeInteger(oldSize) && Number.isSafeInteger(size) && oldSize >= 1 && oldSize <= size;
}

function parents(node: number, last: number): [number, number] {
  return [Math.floor(node / 2), Math.floor(last / 2)];
}

/** Up to the largest subtree that the old tree's last entry completes. */
function skipRights(node: number, last: number): [number, number] {
  return node % 2 === 1 ? skipRights(...parents(node, last)) : [node, last];
}

/** SUBPROOF of RFC 6962 §2.1.2. `isWhole`: the old tree is the whole of this range, so its hash is known. */
function differencesOf(oldEnd: number, { start, end }: Range, isWhole: boolean): Range[] {
  if (oldEnd === end) return isWhole ? [] : [{ start, end }];
  const middle = splitOf({ start, end });
  const left = { start, end: middle };
  const right = { start: middle, end };
  return oldEnd <= middle
    ? [...differencesOf(oldEnd, left, isWhole), right]
    : [...differencesOf(oldEnd, right, false), left];
}
