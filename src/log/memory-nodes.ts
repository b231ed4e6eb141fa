import { ConsentFormError } from '../base/errors.ts';
import type { LogNode, NodePlace, NodeReader } from './node.ts';
import type { Hash } from './sha256.ts';

/** The nodes of a tree, kept in memory: for a log that fits, and for whoever rebuilds one to check it. */
export interface MemoryNodes {
  readonly read: NodeReader;
  /** Takes the nodes that `growTree` made. */
  add(nodes: readonly LogNode[]): void;
}

/**
 * An empty keeper of nodes.
 * Its `read` rejects with `ConsentFormError` `LOG_INCONSISTENT` for a place that was never added.
 */
export function memoryNodes(): MemoryNodes {
  const hashes = new Map<string, Hash>();
  return {
    read: async (places) => places.map((place) => hashes.get(keyOf(place)) ?? missing(place)),
    add: (nodes) => {
      for (const node of nodes) hashes.set(keyOf(node), node.hash);
    },
  };
}

function keyOf({ level, index }: NodePlace): string {
  return `${level}/${index}`;
}

function missing(place: NodePlace): never {
  throw new ConsentFormError('LOG_INCONSISTENT', `the tree has no complete subtree at ${keyOf(place)}`);
}
