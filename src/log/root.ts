import { hashNothing } from './hash.ts';
import type { NodeReader } from './node.ts';
import { hashRanges } from './range.ts';
import type { Hash } from './sha256.ts';

/** The root of the tree of the first `size` entries (RFC 6962 §2.1). */
export async function hashRoot(size: number, read: NodeReader): Promise<Hash> {
  const [root] = size === 0 ? [] : await hashRanges([{ start: 0, end: size }], read);
  return root ?? hashNothing();
}
