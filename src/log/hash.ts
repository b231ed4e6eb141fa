import { concatBytes } from '../base/concat-bytes.ts';
import { sha256 } from './sha256.ts';
import type { Hash } from './sha256.ts';

// RFC 6962 §2.1: the prefixes keep a leaf from being passed off as a node, and a node as a leaf.
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of an entry as a leaf of the tree (RFC 6962 §2.1). */
export function hashLeaf(entry: Uint8Array): Promise<Hash> {
  return sha256(concatBytes(LEAF, entry));
}

/** The hash of two subtrees side by side (RFC 6962 §2.1). */
export function hashNode(left: Hash, right: Hash): Promise<Hash> {
  return sha256(concatBytes(NODE, left, right));
}

/** The root of a tree without entries: the hash of nothing (RFC 6962 §2.1). */
export function hashNothing(): Promise<Hash> {
  return sha256(new Uint8Array());
}
