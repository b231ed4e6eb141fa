import type { Hash } from './sha256.ts';

/** The place of a complete subtree: its 2^level leaves start at entry `index` · 2^level. Level 0 holds the leaves. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}

/** The hash of a complete subtree. It never changes once the tree has it, so a store keeps it for ever. */
export interface LogNode extends NodePlace {
  readonly hash: Hash;
}

/**
 * Answers the hashes of complete subtrees, in the order asked for. Every root and proof asks once, for at most
 * a few dozen of them, whatever the size of the log.
 */
export type NodeReader = (places: readonly NodePlace[]) => Promise<readonly Hash[]>;
