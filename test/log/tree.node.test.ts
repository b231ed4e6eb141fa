import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { growTree, hashNode, hashRoot, memoryNodes } from '../../src/log/index.ts';
import type { Hash, NodePlace } from '../../src/log/index.ts';
import { numberedLeaves, referenceLeaves, referenceRoots, toHex, treeOf } from './reference-tree.ts';

/** MTH, word for word from RFC 6962 §2.1. */
async function plainRoot(leaves: readonly Hash[]): Promise<Hash> {
  if (leaves.length === 1) return leaves[0]!;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hashNode(await plainRoot(leaves.slice(0, split)), await plainRoot(leaves.slice(split)));
}

describe('hashRoot', () => {
  for (const [size, root] of referenceRoots.entries()) {
    test(`finds the reference root of ${size} entries`, async () => {
      const read = await treeOf(await referenceLeaves());
      assert.equal(toHex(await hashRoot(size, read)), root);
    });
  }

  test('is what RFC 6962 §2.1 defines, for every size up to 70', async () => {
    const leaves = await numberedLeaves(70);
    const read = await treeOf(leaves);
    for (let size = 1; size <= leaves.length; size++) {
      assert.deepEqual(await hashRoot(size, read), await plainRoot(leaves.slice(0, size)));
    }
  });

  test('asks once, for one node per bit of the size', async () => {
    const read = await treeOf(await numberedLeaves(1000));
    const asked: NodePlace[][] = [];
    await hashRoot(1000, (places) => {
      asked.push([...places]);
      return read(places);
    });
    assert.equal(asked.length, 1);
    assert.equal(asked[0]!.length, 6); // 1000 = 0b1111101000
  });

  test('refuses a tree that lacks a node', async () => {
    await assert.rejects(hashRoot(3, memoryNodes().read), { code: 'LOG_INCONSISTENT' });
  });
});

describe('growTree', () => {
  test('makes the same nodes in however many steps the tree grows', async () => {
    const leaves = await numberedLeaves(40);
    const whole = await growTree(0, leaves, memoryNodes().read);
    const sorted = (nodes: readonly NodePlace[]): string[] =>
      nodes.map((node) => JSON.stringify(node)).toSorted();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), async (steps) => {
        const nodes = memoryNodes();
        const grown = [];
        let size = 0;
        for (const step of [...steps, leaves.length]) {
          const some = await growTree(size, leaves.slice(size, size + step), nodes.read);
          nodes.add(some);
          grown.push(...some);
          size = Math.min(size + step, leaves.length);
        }
        assert.deepEqual(sorted(grown), sorted(whole));
      }),
      { numRuns: 50 },
    );
  });

  test('makes no node twice and reads only what was complete before', async () => {
    const nodes = memoryNodes();
    const places = new Set<string>();
    for (const [size, leaf] of (await numberedLeaves(100)).entries()) {
      for (const node of await growTree(size, [leaf], nodes.read)) {
        const place = `${node.level}/${node.index}`;
        assert.ok(!places.has(place), place);
        places.add(place);
        nodes.add([node]);
      }
    }
    assert.equal(places.size, 197); // 2 · 100 − number of ones in 100 (0b1100100)
  });

  test('grows by nothing', async () => {
    assert.deepEqual(await growTree(5, [], memoryNodes().read), []);
  });
});
