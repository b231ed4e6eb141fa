import { hashNode } from './hash.ts';
import type { LogNode, NodePlace, NodeReader } from './node.ts';
import type { Hash } from './sha256.ts';

/**
 * The nodes that a tree of `size` entries gains from further leaves: the leaves themselves and every subtree that they
 * complete, about two nodes a leaf. Nodes that exist already are read, never made again.
 */
export async function growTree(size: number, leaves: readonly Hash[], read: NodeReader): Promise<LogNode[]> {
  const lefts = [...(await read(leftSiblings(size, leaves.length)))];
  const grown: LogNode[] = [];
  let first = size;
  let hashes = leaves;
  for (let level = 0; hashes.length > 0; level++) {
    for (const [at, hash] of hashes.entries()) grown.push({ level, index: first + at, hash });
    const row = first % 2 === 0 ? hashes : [...lefts.splice(0, 1), ...hashes];
    hashes = await joinPairs(row);
    first = Math.floor(first / 2);
  }
  return grown;
}

/** On each level whose first new node is a right child: the left one, which the tree has already. */
function leftSiblings(size: number, count: number): NodePlace[] {
  const places: NodePlace[] = [];
  for (let level = 0, first = size, left = count; left > 0; level++) {
    const isRight = first % 2 === 1;
    if (isRight) places.push({ level, index: first - 1 });
    left = Math.floor((isRight ? left + 1 : left) / 2);
    first = Math.floor(first / 2);
  }
  return places;
}

/** The parents of a row that starts with a left child; a last one without a sibling waits. */
function joinPairs(row: readonly Hash[]): Promise<Hash[]> {
  const parents: Promise<Hash>[] = [];
  for (let at = 1; at < row.length; at += 2) parents.push(hashNode(row[at - 1]!, row[at]!));
  return Promise.all(parents);
}
