import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { NoticeEntry } from '../../src/receiver/ports.ts';
import { openDatabase } from '../../src/stores/sqlite-driver.ts';
import { migrate, migrations } from '../../src/stores/sqlite-migrations.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { storeContract } from '../../src/testing/index.ts';

let folder: string;
let count = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consent-form-sqlite-'));
});
after(() => rm(folder, { recursive: true }));

function newPath(): string {
  return join(folder, `${count++}.db`);
}

const notice: NoticeEntry = {
  kind: 'notice',
  digest: new Uint8Array(32).fill(7),
  notice: { hash: 'sha256-a', body: '{}', receipt: 'r', registeredAt: 1 },
};

for (const { name, run } of storeContract(() => sqliteStore({ path: newPath() })))
  test(`the SQLite store ${name}`, run);

describe('the SQLite store', () => {
  test('finds everything again after it was closed', async () => {
    const path = newPath();
    const store = await sqliteStore({ path });
    await store.append({ size: 0, entries: [notice], nodes: [] });
    await store.close();
    const again = await sqliteStore({ path });
    assert.deepEqual(await again.notice('sha256-a'), { ...notice.notice, index: 0 });
    assert.equal(await again.size(), 1);
    await again.close();
  });

  test('lets two connections share a file: the second writer is told to look again', async () => {
    const path = newPath();
    const [one, two] = [await sqliteStore({ path }), await sqliteStore({ path })];
    assert.equal(await one.append({ size: 0, entries: [notice], nodes: [] }), true);
    assert.equal(await two.append({ size: 0, entries: [notice], nodes: [] }), false);
    assert.equal(await two.size(), 1);
    await Promise.all([one.close(), two.close()]);
  });

  test('writes with a write-ahead log, flushed at each commit', async () => {
    const path = newPath();
    await (await sqliteStore({ path })).close();
    const database = await openDatabase(path);
    assert.equal(database.prepare('pragma journal_mode').get()?.['journal_mode'], 'wal');
    database.close();
  });

  test('refuses a place that cannot be durable', async () => {
    await assert.rejects(sqliteStore({ path: ':memory:' }), { code: 'STORE_UNSAFE' });
  });

  test('refuses a file that is no database', async () => {
    const path = newPath();
    await writeFile(path, 'not a database, and long enough to be looked at as one');
    await assert.rejects(sqliteStore({ path }), { code: 'STORE_FAILED' });
  });

  test('refuses a folder that does not exist', async () => {
    await assert.rejects(sqliteStore({ path: join(folder, 'none', 'a.db') }), { code: 'STORE_FAILED' });
  });

  test('says that it failed once it is closed', async () => {
    const store = await sqliteStore({ path: newPath() });
    await store.close();
    await assert.rejects(store.size(), { code: 'STORE_FAILED' });
  });
});

describe('the migrations', () => {
  const [first] = migrations;
  const second = { name: '0002-more', sql: 'create table more (a integer) strict' };

  test('bring an old database forward, once', async () => {
    const database = await openDatabase(newPath());
    migrate(database, [first!]);
    migrate(database, [first!, second]);
    migrate(database, [first!, second]);
    assert.equal(database.prepare('select count(*) as n from schema_migration').get()?.['n'], 2);
    database.close();
  });

  test('refuse a step that changed after it was applied', async () => {
    const database = await openDatabase(newPath());
    migrate(database, [second]);
    assert.throws(() => migrate(database, [{ ...second, sql: `${second.sql}, without rowid` }]), {
      code: 'STORE_FAILED',
    });
    database.close();
  });

  test('refuse a database of a newer version', async () => {
    const database = await openDatabase(newPath());
    migrate(database, [first!, second]);
    assert.throws(() => migrate(database, [first!]), { code: 'STORE_FAILED' });
    database.close();
  });

  test('leave nothing of a step that fails', async () => {
    const database = await openDatabase(newPath());
    const broken = { name: '0001-broken', sql: 'create table a (b integer) strict; create nonsense' };
    assert.throws(() => migrate(database, [broken]));
    assert.equal(
      database.prepare("select count(*) as n from sqlite_master where name = 'a'").get()?.['n'],
      0,
    );
    database.close();
  });
});
