import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashRoot, proveConsistency, verifyConsistency } from '../../src/log/index.ts';
import { fromHex, numberedLeaves, referenceLeaves, referenceRoots, toHex, treeOf } from './reference-tree.ts';

/** Published paths of the reference tree. */
const referencePaths: readonly (readonly [oldSize: number, size: number, path: readonly string[]])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

describe('proveConsistency', () => {
  for (const [oldSize, size, path] of referencePaths) {
    test(`finds the reference path from ${oldSize} to ${size} entries`, async () => {
      const found = await proveConsistency(oldSize, size, await treeOf(await referenceLeaves()));
      assert.deepEqual(found.map(toHex), path);
      const head = (count: number) => ({ size: count, root: fromHex(referenceRoots[count]!) });
      assert.ok(await verifyConsistency(head(oldSize), head(size), found));
    });
  }

  for (const [oldSize, size] of [
    [0, 8],
    [8, 7],
    [-1, 8],
    [1.5, 8],
  ] as const) {
    test(`refuses to go from ${oldSize} to ${size} entries`, async () => {
      const read = await treeOf(await referenceLeaves());
      await assert.rejects(proveConsistency(oldSize, size, read), TypeError);
    });
  }
});

describe('verifyConsistency', () => {
  test('accepts every growth up to 33 entries, and none to or from a tree with one entry changed', async () => {
    const leaves = await numberedLeaves(33);
    const read = await treeOf(leaves);
    const forged = await treeOf([leaves[1]!, ...leaves.slice(1)]);
    for (let size = 1; size <= leaves.length; size++) {
      const head = { size, root: await hashRoot(size, read) };
      const forgedHead = { size, root: await hashRoot(size, forged) };
      for (let oldSize = 1; oldSize <= size; oldSize++) {
        const old = { size: oldSize, root: await hashRoot(oldSize, read) };
        const forgedOld = { size: oldSize, root: await hashRoot(oldSize, forged) };
        const path = await proveConsistency(oldSize, size, read);
        const forgedPath = await proveConsistency(oldSize, size, forged);
        assert.ok(await verifyConsistency(old, head, path), `${oldSize} to ${size}`);
        assert.ok(!(await verifyConsistency(forgedOld, head, path)), `forged ${oldSize} to ${size}`);
        assert.ok(!(await verifyConsistency(old, forgedHead, path)), `${oldSize} to forged ${size}`);
        assert.ok(
          !(await verifyConsistency(old, forgedHead, forgedPath)),
          `${oldSize} to forged ${size}, its path`,
        );
      }
    }
  });

  test('refuses a path that is cut, lengthened, turned round or for other sizes', async () => {
    const read = await treeOf(await numberedLeaves(21));
    const old = { size: 11, root: await hashRoot(11, read) };
    const head = { size: 21, root: await hashRoot(21, read) };
    const path = await proveConsistency(11, 21, read);
    assert.ok(await verifyConsistency(old, head, path));
    for (const wrong of [[], path.slice(1), path.slice(0, -1), [...path, path[0]!], [...path].reverse()]) {
      assert.ok(!(await verifyConsistency(old, head, wrong)));
    }
    for (const size of [0, -1, 10, 12, 21, 22, NaN]) {
      assert.ok(!(await verifyConsistency({ ...old, size }, head, path)), `from ${size}`);
    }
    for (const size of [0, 10, 11, 2 ** 40]) {
      assert.ok(!(await verifyConsistency(old, { ...head, size }, path)), `to ${size}`);
    }
  });
});
