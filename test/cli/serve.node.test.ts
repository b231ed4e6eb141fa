import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { KEY_FILE, openKeyFile, STORE_FILE } from '../../src/cli/key-file.ts';
import { noticeFiles } from '../../src/cli/notice-files.ts';
import { serveCommand } from '../../src/cli/serve.ts';
import { startServer } from '../../src/cli/start-server.ts';
import type { ReceiverEvent } from '../../src/receiver/index.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { kitchenConfig } from '../receiver/open-receiver.ts';
import { spokenTerminal } from './spoken-terminal.ts';

const EXAMPLE = 'demo/examples/kitchen.json';
const ORIGIN = 'https://www.atelier-corbel.example';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consent-form-serve-'));
});
afterEach(() => rm(folder, { recursive: true }));

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
const options = () => ({ notices: [EXAMPLE], folder: join(folder, 'records'), origins: [ORIGIN], port: 0 });

describe('the key file', () => {
  test('is made on the first start, for this user alone, and kept', async () => {
    const records = join(folder, 'records');
    const keys = await openKeyFile(records, 'a.example/log');
    assert.equal(await modeOf(records), '700');
    assert.equal(await modeOf(join(records, KEY_FILE)), '600');
    assert.deepEqual(await openKeyFile(records, 'b.example/log'), keys);
    assert.equal(keys.log.origin, 'a.example/log');
  });

  test('is the same for receivers that start at once', async () => {
    const records = join(folder, 'records');
    const all = await Promise.all(Array.from({ length: 8 }, () => openKeyFile(records, 'a.example/log')));
    assert.equal(new Set(all.map((keys) => JSON.stringify(keys))).size, 1);
    assert.equal(
      JSON.stringify(all[0]),
      JSON.stringify(JSON.parse(await readFile(join(records, KEY_FILE), 'utf8'))),
    );
  });

  test('is refused when other users can read it, with what to do', async () => {
    const records = join(folder, 'records');
    await openKeyFile(records, 'a.example/log');
    await chmod(join(records, KEY_FILE), 0o644);
    await assert.rejects(openKeyFile(records, 'a.example/log'), {
      code: 'KEY_INVALID',
      message: /chmod 600/,
    });
    await chmod(join(records, KEY_FILE), 0o600);
    await chmod(records, 0o755);
    await assert.rejects(openKeyFile(records, 'a.example/log'), {
      code: 'KEY_INVALID',
      message: /chmod 700/,
    });
  });

  test('is refused when it is damaged, and left as it is', async () => {
    for (const damaged of ['{"v":1', '{"v":1,"receipt":{}}']) {
      const records = join(folder, `records-${damaged.length}`);
      await openKeyFile(records, 'a.example/log');
      await writeFile(join(records, KEY_FILE), damaged);
      await assert.rejects(startServer({ ...options(), folder: records }), { code: 'KEY_INVALID' });
      assert.equal(await readFile(join(records, KEY_FILE), 'utf8'), damaged);
    }
  });

  test('is not made anew beside records that were signed with another', async () => {
    const records = join(folder, 'records');
    await openKeyFile(records, 'a.example/log');
    await writeFile(join(records, STORE_FILE), '');
    await rm(join(records, KEY_FILE));
    await assert.rejects(openKeyFile(records, 'a.example/log'), { code: 'KEY_INVALID', message: /backup/ });
  });
});

describe('a server', () => {
  test('answers on its own address, and says which keys to pin', async () => {
    const server = await startServer(options());
    const facts = await (await fetch(`${server.url}/.well-known/consent-receiver`)).text();
    for (const fact of [server.url, server.pins.key, server.pins.log])
      assert.ok(facts.includes(`"${fact}"`), fact);
    assert.equal(await modeOf(join(folder, 'records', STORE_FILE)), '600');
    await server.close();
    await assert.rejects(fetch(server.url));
  });

  test('keeps its keys, its log and its notices over a restart', async () => {
    const first = await startServer(options());
    const checkpoint = await (await fetch(`${first.url}/log/checkpoint`)).text();
    await first.close();
    const second = await startServer(options());
    assert.deepEqual(second.pins, first.pins);
    assert.equal(await (await fetch(`${second.url}/log/checkpoint`)).text(), checkpoint);
    await second.close();
  });

  test('logs the scripts that the pages load, once', async () => {
    const bundle = join(folder, 'form.js');
    await writeFile(bundle, 'export {};');
    const sizes: string[] = [];
    for (let starts = 0; starts < 2; starts++) {
      const server = await startServer({ ...options(), bundles: [bundle] });
      const checkpoint = await (await fetch(`${server.url}/log/checkpoint`)).text();
      sizes.push(checkpoint.split('\n')[1]!);
      await server.close();
    }
    assert.deepEqual(sizes, ['4', '4']); // the key, the script, the form pinned and not
    const store = await sqliteStore({ path: join(folder, 'records', STORE_FILE) });
    const hash = createHash('sha384').update('export {};').digest('base64');
    assert.equal((await store.event(`bundle sha384-${hash}`))?.index, 1);
    await store.close();
    await assert.rejects(startServer({ ...options(), bundles: [join(folder, 'missing.js')] }), {
      code: 'ENOENT',
    });
  });

  test('cuts off a body that is too large, and serves the next request', async () => {
    const server = await startServer(options());
    const headers = { origin: ORIGIN, 'content-type': 'text/plain' };
    const post = (body: string): Promise<Response> =>
      fetch(`${server.url}/v1/statements`, { method: 'POST', body, headers });
    assert.equal((await post('a'.repeat(1_000_000))).status, 413);
    assert.equal((await post('nonsense')).status, 400);
    await server.close();
  });

  test('does not start with an unlawful notice, and reports what is wrong with it', async () => {
    const file = join(folder, 'shop.consent.json');
    await writeFile(
      file,
      JSON.stringify(await kitchenConfig()).replace('"Vigie Alarme"', '"nos partenaires"'),
    );
    const events: ReceiverEvent[] = [];
    const start = startServer({ ...options(), notices: [file], report: (event) => events.push(event) });
    await assert.rejects(start, { code: 'NOTICE_UNLAWFUL' });
    assert.ok(events.some((event) => event.event === 'notice-refused' && event.diagnostics.length > 0));
  });

  test('does not start without a notice, or with one that is missing', async () => {
    await assert.rejects(startServer({ ...options(), notices: [folder] }), { code: 'NOTICE_INVALID' });
    await assert.rejects(startServer({ ...options(), notices: ['missing.json'] }), { code: 'ENOENT' });
  });
});

describe('a folder of notices', () => {
  test('gives what is named so in it and below, and is read anew each time', async () => {
    const source = noticeFiles([folder]);
    assert.deepEqual(await source.read(), []);
    for (const name of ['b.consent.json', 'a.notice.json', 'package.json'])
      await writeFile(join(folder, name), name);
    const names = (await source.read()).map(({ text }) => text);
    assert.deepEqual(names, ['a.notice.json', 'b.consent.json']);
  });
});

describe('consent-form serve', () => {
  test('prints its addresses and the keys to paste, and stops when told to', async () => {
    const terminal = spokenTerminal('fr');
    const ended = serveCommand(options(), terminal);
    await terminal.until(/"receiver": \{\n {2}"key": "[\w-]{43}",\n {2}"log": "[^"]+"\n\}/);
    assert.match(terminal.said(), /Le récepteur écoute sur http:\/\/127\.0\.0\.1:\d+/);
    process.emit('SIGTERM');
    assert.equal(await ended, 0);
  });

  test('ends with 1 on an unlawful notice, and shows the place, the rule and the law', async () => {
    const file = join(folder, 'shop.consent.json');
    const config = JSON.stringify(await kitchenConfig(), undefined, 2);
    await writeFile(file, config.replace('"Vigie Alarme"', '"nos partenaires"'));
    const terminal = spokenTerminal('fr');
    assert.equal(await serveCommand({ ...options(), notices: [file] }, terminal), 1);
    assert.match(terminal.said(), /shop\.consent\.json:\d+:\d+/);
    assert.match(terminal.said(), /R223-1/);
  });

  test('ends with 2 and says why when it cannot run', async () => {
    const server = await startServer(options());
    const port = Number(new URL(server.url).port);
    const cases = [
      [{ port, folder: join(folder, 'other') }, /Port \d+ is taken/],
      [{ origins: [] }, /--origin/],
      [{ origins: ['www.example.com'] }, /"origins"/],
      [{ notices: ['missing.json'] }, /missing\.json/],
      [{ notices: [folder], folder: join(folder, 'other') }, /no notice here/],
    ] as const;
    for (const [changed, expected] of cases) {
      const terminal = spokenTerminal('en');
      assert.equal(await serveCommand({ ...options(), ...changed }, terminal), 2);
      assert.match(terminal.said(), expected);
    }
    await server.close();
  });
});
