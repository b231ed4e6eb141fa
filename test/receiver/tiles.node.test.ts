import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  hashLeaf,
  hashRoot,
  isTileIn,
  memoryNodes,
  parseEntryBundle,
  parseTilePath,
  tileNodes,
  verifyCheckpoint,
  growTree,
} from '../../src/log/index.ts';
import { logEntry } from '../../src/proof/index.ts';
import { generateKeySet, importKeySet } from '../../src/receiver/index.ts';
import { createSequencer } from '../../src/receiver/sequencer.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { openReceiver, type OpenReceiver } from './open-receiver.ts';

/** Enough for a full tile on level 0 and a partial one on level 1. */
const EVENTS = 300;

let receiver: OpenReceiver;

before(async () => {
  const store = memoryStore();
  const sequence = createSequencer(store);
  await Promise.all(
    Array.from({ length: EVENTS }, async (_, at) => {
      const receipt = `receipt ${at}`;
      const event = { id: `event ${at}`, receipt, loggedAt: 1 };
      await sequence({ kind: 'event', digest: await logEntry(receipt), event });
    }),
  );
  const keys = await importKeySet(await generateKeySet('preuves.atelier-corbel.example/log'));
  receiver = await openReceiver({ store, keys });
  await receiver.receive('/healthz');
});
after(() => receiver.close());

async function bytesAt(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await receiver.receive(`/log/${path}`);
  assert.equal(response.status, 200, path);
  return new Uint8Array(await response.arrayBuffer());
}

describe('the log that a receiver serves', () => {
  test('can be rebuilt by anyone from its entries, and has the root that the checkpoint says', async () => {
    const note = await (await receiver.receive('/log/checkpoint')).text();
    const { size, root } = await verifyCheckpoint(note, receiver.keys.log.verifierKey);
    assert.equal(size, EVENTS + 3); // the key and two forms of the Notice
    const bundles = [await bytesAt('tile/entries/000'), await bytesAt(`tile/entries/001.p/${size - 256}`)];
    const leaves = await Promise.all(bundles.flatMap(parseEntryBundle).map(hashLeaf));
    const nodes = memoryNodes();
    nodes.add(await growTree(0, leaves, nodes.read));
    assert.deepEqual(await hashRoot(size, nodes.read), root);
    for (const path of ['tile/0/000', `tile/0/001.p/${size - 256}`, 'tile/1/000.p/1']) {
      const hashes = await nodes.read(tileNodes(parseTilePath(path)!));
      assert.deepEqual(Buffer.from(await bytesAt(path)), Buffer.concat(hashes));
    }
  });

  test('may be cached for ever, but for its head', async () => {
    for (const path of ['tile/0/000', 'tile/entries/000', 'tile/0/001.p/1']) {
      const { headers } = await receiver.receive(`/log/${path}`);
      assert.equal(headers.get('content-type'), 'application/octet-stream');
      assert.match(headers.get('cache-control') ?? '', /immutable/);
    }
    const { headers } = await receiver.receive('/log/checkpoint');
    assert.equal(headers.get('cache-control'), 'no-cache');
  });

  test('has no tile that its size does not fill, and no other address for one', async () => {
    assert.ok(!isTileIn(parseTilePath('tile/0/001')!, EVENTS));
    for (const path of [
      'tile/0/001',
      'tile/1/000',
      'tile/2/000.p/1',
      'tile/0/0',
      'tile/',
      'tile/entries/002.p/1',
    ]) {
      const response = await receiver.receive(`/log/${path}`);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('cache-control'), 'no-store'); // it may come to be
    }
  });
});
