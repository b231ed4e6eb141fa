import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import { logEntry, parseProof } from '../../src/proof/index.ts';
import { createSequencer } from '../../src/receiver/sequencer.ts';
import { answerOf, openReceiver, type OpenReceiver } from '../receiver/open-receiver.ts';

/**
 * `npm run test:opinions`: what golang.org/x/mod/sumdb thinks of our log. It needs Go, which a machine that runs `npm test`
 * need not have; `.ci/run` installs it. Without it these tests fail.
 */

/** Where Debian puts the sources of golang-golang-x-mod-dev. */
const DEBIAN_GOPATH = '/usr/share/gocode';
const MISSING = 'Go or its x/mod is missing: apt-get install golang-go golang-golang-x-mod-dev';

const run = promisify(execFile);
let folder: string;
let program: string;
let receiver: OpenReceiver;
let server: Server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consent-form-go-'));
  program = join(folder, 'sumdb');
  const env = {
    ...process.env,
    GO111MODULE: 'off',
    GOPATH: process.env['GOPATH'] ?? DEBIAN_GOPATH,
    GOCACHE: resolve('.cache/go'),
  };
  await run('go', ['build', '-o', program, 'test/second-opinions/sumdb.go'], { env }).catch(
    (cause: unknown) => {
      throw new Error(MISSING, { cause });
    },
  );
  receiver = await openReceiver();
  server = createAdaptorServer({
    // the receiver knows itself by its public address, as behind a proxy
    fetch: ({ url }) => receiver.receive(new URL(url).pathname),
  }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

after(async () => {
  server.close();
  await receiver.close();
  await rm(folder, { recursive: true });
});

/** Entries of no importance, to make the log grow. */
async function grow(from: number, to: number): Promise<void> {
  const sequence = createSequencer(receiver.store);
  await Promise.all(
    Array.from({ length: to - from }, async (_, at) => {
      const receipt = `receipt ${from + at}`;
      const event = { id: receipt, receipt, loggedAt: 1 };
      await sequence({ kind: 'event', digest: await logEntry(receipt), event });
    }),
  );
}

/** Asks Go about the log as it is served now, and answers the size that it verified. */
async function askGo(checkpoint: string, proof: string, entry: Uint8Array): Promise<number> {
  const [old, inclusion] = [join(folder, 'checkpoint'), join(folder, 'proof')];
  await writeFile(old, checkpoint);
  await writeFile(inclusion, proof);
  const prefix = `http://127.0.0.1:${(server.address() as AddressInfo).port}/log`;
  const hex = Buffer.from(entry).toString('hex');
  const { stdout } = await run(program, [prefix, receiver.keys.log.verifierKey, old, inclusion, hex]);
  return Number(stdout);
}

describe('golang.org/x/mod/sumdb', () => {
  test('verifies signature, inclusion and consistency of our log, at sizes around the edges of tiles', async () => {
    const { id, token, receipt } = await answerOf(await receiver.post(await receiver.statement()));
    const entry = await logEntry(receipt);
    let at = 0;
    for (const size of [5, 255, 256, 257, 512, 700]) {
      const old = await (await receiver.receive('/log/checkpoint')).text();
      const sizeBefore = await receiver.store.size();
      await grow(at, (at += size - sizeBefore));
      const response = await receiver.receive(`/v1/proofs/${id}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { inclusion } = parseProof(await response.text());
      assert.equal(await askGo(old, inclusion, entry), size);
    }
  });

  test('refuses an entry that is not in the log, and a history that is another', async () => {
    const { id, token, receipt } = await answerOf(await receiver.post(await receiver.statement()));
    const response = await receiver.receive(`/v1/proofs/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { inclusion } = parseProof(await response.text());
    const checkpoint = await (await receiver.receive('/log/checkpoint')).text();
    await assert.rejects(askGo(checkpoint, inclusion, await logEntry(`${receipt}x`)), /Command failed/);
    const fork = await openReceiver({ keys: receiver.keys });
    await fork.post(await fork.statement());
    const other = await (await fork.receive('/log/checkpoint')).text();
    await assert.rejects(askGo(other, inclusion, await logEntry(receipt)), /Command failed/);
    await fork.close();
  });
});
