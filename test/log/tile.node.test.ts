import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isTileIn,
  parseEntryBundle,
  parseTilePath,
  tileNodes,
  writeEntryBundle,
  writeTilePath,
} from '../../src/log/index.ts';
import type { Tile } from '../../src/log/index.ts';

describe('the path of a tile', () => {
  const paths: readonly (readonly [string, Tile])[] = [
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }], // the example of C2SP tlog-tiles
    ['tile/0/273.p/112', { level: 0, index: 273, width: 112 }],
    ['tile/2/000.p/1', { level: 2, index: 0, width: 1 }],
    ['tile/63/999', { level: 63, index: 999, width: 256 }],
    ['tile/entries/x001/000.p/255', { level: 'entries', index: 1000, width: 255 }],
  ];

  for (const [path, tile] of paths) {
    test(`${path} is read and written as C2SP tlog-tiles says`, () => {
      assert.deepEqual(parseTilePath(path), tile);
      assert.equal(writeTilePath(tile), path);
    });
  }

  for (const path of [
    '',
    'tile/0',
    'tile/0/0',
    'tile/0/0000',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p',
    'tile/0/x000/001',
    'tile/0/001/000',
    'tile/0/x001',
    'tile/0/000/',
    'tile/0/000\n',
    'tile/entries/0',
    `tile/0/${'x999/'.repeat(9)}999`,
  ]) {
    test(`is not ${JSON.stringify(path).slice(0, 40)}`, () => assert.equal(parseTilePath(path), undefined));
  }
});

describe('a tree of 70,000 entries', () => {
  const has = (path: string): boolean => isTileIn(parseTilePath(path)!, 70_000);

  test('has the tiles that C2SP tlog-tiles counts, and no larger ones', () => {
    for (const path of ['tile/0/272', 'tile/0/273.p/112', 'tile/1/000', 'tile/1/001.p/17', 'tile/2/000.p/1'])
      assert.ok(has(path), path);
    for (const path of [
      'tile/0/273',
      'tile/0/273.p/113',
      'tile/1/001.p/18',
      'tile/2/000.p/2',
      'tile/3/000.p/1',
    ])
      assert.ok(!has(path), path);
    assert.ok(has('tile/entries/273.p/112') && !has('tile/entries/273.p/113'));
  });
});

describe('a tile', () => {
  test('is made of subtrees 256 times as wide as those of the level below', () => {
    const [first, ...rest] = tileNodes({ level: 2, index: 3, width: 17 });
    assert.deepEqual(first, { level: 16, index: 768 });
    assert.deepEqual(rest.at(-1), { level: 16, index: 784 });
    assert.equal(rest.length, 16);
  });
});

describe('a bundle of entries', () => {
  test('gives each after its length, and is read back', () => {
    const entries = [new Uint8Array(), Uint8Array.of(1), new Uint8Array(300).fill(7)];
    const bundle = writeEntryBundle(entries);
    assert.deepEqual([...bundle.subarray(0, 7)], [0, 0, 0, 1, 1, 1, 44]);
    assert.deepEqual(parseEntryBundle(bundle), entries);
    assert.deepEqual(parseEntryBundle(new Uint8Array()), []);
  });

  test('is refused when it ends within an entry', () => {
    for (const cut of [[0], [0, 1], [0, 2, 1]])
      assert.throws(() => parseEntryBundle(Uint8Array.from(cut)), { code: 'PROOF_MALFORMED' });
  });
});
