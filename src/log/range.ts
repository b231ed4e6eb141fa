import { hashNode } from './hash.ts';
import type { NodePlace, NodeReader } from './node.ts';
import type { Hash } from './sha256.ts';

/** The entries from `start` up to, not including, `end`: a subtree of RFC 6962, complete or cut off on its right. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The hashes of ranges, from the complete subtrees that make them up. No range is empty. */
export async function hashRanges(ranges: readonly Range[], read: NodeReader): Promise<Hash[]> {
  const subtrees = ranges.map(subtreesOf);
  const hashes = await read(subtrees.flat());
  let at = 0;
  return Promise.all(subtrees.map(({ length }) => joinSubtrees(hashes.slice(at, (at += length)))));
}

/**
 * Where RFC 6962 §2.1 splits a range of two entries or more: the left half is the largest complete subtree
 * that leaves the right one something.
 */
export function splitOf({ start, end }: Range): number {
  let width = 1;
  while (width * 2 < end - start) width *= 2;
  return start + width;
}

/** The complete subtrees of a range, from the left, which is from the largest. */
function subtreesOf({ start, end }: Range): NodePlace[] {
  const places: NodePlace[] = [];
  for (let at = start, left = end - start; left > 0;) {
    const { level, width } = largestSubtree(left);
    places.push({ level, index: at / width });
    at += width;
    left -= width;
  }
  return places;
}

// Sizes go up to 2^53, so bit operators, which see 32 bits, have no place here.
function largestSubtree(entries: number): { level: number; width: number } {
  let level = 0;
  let width = 1;
  while (width * 2 <= entries) {
    level++;
    width *= 2;
  }
  return { level, width };
}

async function joinSubtrees(hashes: readonly Hash[]): Promise<Hash> {
  const [last, ...lefts] = [...hashes].reverse();
  if (!last) throw new TypeError('"read" must answer a hash for each place');
  let joined = last;
  for (const left of lefts) joined = await hashNode(left, joined);
  return joined;
}
