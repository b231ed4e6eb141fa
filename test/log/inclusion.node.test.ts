import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashRoot, proveInclusion, verifyInclusion } from '../../src/log/index.ts';
import type { Inclusion } from '../../src/log/index.ts';
import { fromHex, numberedLeaves, referenceLeaves, referenceRoots, toHex, treeOf } from './reference-tree.ts';

/** Published paths of the reference tree. */
const referencePaths: readonly (readonly [index: number, size: number, path: readonly string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

describe('proveInclusion', () => {
  for (const [index, size, path] of referencePaths) {
    test(`finds the reference path of entry ${index} of ${size}`, async () => {
      const leaves = await referenceLeaves();
      const found = await proveInclusion(index, size, await treeOf(leaves));
      assert.deepEqual(found.map(toHex), path);
      const root = fromHex(referenceRoots[size]!);
      assert.ok(await verifyInclusion({ leaf: leaves[index]!, index, size, path: found, root }));
    });
  }

  for (const [index, size] of [
    [0, 0],
    [1, 1],
    [-1, 1],
    [0.5, 1],
    [8, 8],
  ] as const) {
    test(`refuses entry ${index} of ${size}`, async () => {
      const read = await treeOf(await referenceLeaves());
      await assert.rejects(proveInclusion(index, size, read), TypeError);
    });
  }
});

describe('verifyInclusion', () => {
  test('accepts every entry of every tree of up to 33, and no other entry under its proof', async () => {
    const leaves = await numberedLeaves(33);
    const read = await treeOf(leaves);
    for (let size = 1; size <= leaves.length; size++) {
      const root = await hashRoot(size, read);
      for (let index = 0; index < size; index++) {
        const path = await proveInclusion(index, size, read);
        const proof = { leaf: leaves[index]!, index, size, path, root };
        assert.ok(await verifyInclusion(proof), `${index} of ${size}`);
        const other = (index + 1) % leaves.length;
        assert.ok(
          !(await verifyInclusion({ ...proof, leaf: leaves[other]! })),
          `${other} as ${index} of ${size}`,
        );
      }
    }
  });

  test('accepts a log of more entries than 32 bits count', async () => {
    const [leaf, sibling] = await numberedLeaves(2);
    const size = 2 ** 40 + 1; // its last entry stands alone beside 2^40 others
    const { hashNode } = await import('../../src/log/index.ts');
    const root = await hashNode(sibling!, leaf!);
    assert.ok(await verifyInclusion({ leaf: leaf!, index: 2 ** 40, size, path: [sibling!], root }));
    assert.ok(!(await verifyInclusion({ leaf: leaf!, index: 2 ** 8, size, path: [sibling!], root })));
  });

  const changes: Record<string, (proof: Inclusion) => Partial<Inclusion>> = {
    'another index': ({ index }) => ({ index: index + 1 }),
    'a negative index': () => ({ index: -1 }),
    'an index beyond the tree': ({ size }) => ({ index: size }),
    'an index that is no number': () => ({ index: NaN }),
    'a larger tree': ({ size }) => ({ size: size * 2 }),
    'another root': ({ leaf }) => ({ root: leaf }),
    'a path without its last hash': ({ path }) => ({ path: path.slice(0, -1) }),
    'a path without its first hash': ({ path }) => ({ path: path.slice(1) }),
    'a path with one hash more': ({ path, root }) => ({ path: [...path, root] }),
    'a path in another order': ({ path }) => ({ path: [...path].reverse() }),
    'no path': () => ({ path: [] }),
    'the root as the leaf': ({ root }) => ({ leaf: root, path: [], index: 0, size: 1, root: fromHex('00') }),
    'an empty leaf and root': () => ({ leaf: fromHex(''), root: fromHex(''), index: 0, size: 1, path: [] }),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`refuses ${what}`, async () => {
      const leaves = await numberedLeaves(13);
      const read = await treeOf(leaves);
      const path = await proveInclusion(5, 13, read);
      const proof = { leaf: leaves[5]!, index: 5, size: 13, path, root: await hashRoot(13, read) };
      assert.ok(await verifyInclusion(proof));
      assert.ok(!(await verifyInclusion({ ...proof, ...change(proof) })));
    });
  }
});
