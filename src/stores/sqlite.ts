import { ConsentFormError } from '../base/errors.ts';
import type { Batch, Entry, Store, StoredEvent, StoredNotice, StoredRecord } from '../receiver/ports.ts';
import { openDatabase, type Database, type Row } from './sqlite-driver.ts';
import { migrate } from './sqlite-migrations.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';

/** Where the database stands. */
export interface SqliteOptions {
  /** The database file; its folder must exist. `-wal` and `-shm` files stand beside it. */
  readonly path: string;
}

/**
 * A store in one SQLite file, durable before it answers: write-ahead log, `synchronous=FULL`, one transaction per batch.
 * Several processes may share the file; one of them writes at a time.
 *
 * @throws {ConsentFormError} `STORE_UNSAFE` when the file system or the build of SQLite cannot keep that promise,
 *   `STORE_FAILED` when the file cannot be opened or belongs to a newer version.
 */
export async function sqliteStore({ path }: SqliteOptions): Promise<Store> {
  const database = await openDatabase(path);
  try {
    makeDurable(database);
    migrate(database);
    return storeOf(database, prepareStatements(database));
  } catch (error) {
    database.close();
    throw storeError(error);
  }
}

/** Settings without which an acknowledged consent could be lost, read back because SQLite ignores what it cannot do. */
const DURABLE: readonly (readonly [setting: string, value: string | number])[] = [
  ['journal_mode', 'wal'],
  ['synchronous', 2], // FULL: the log is flushed at each commit
  ['fullfsync', 1], // macOS: fsync alone leaves the bytes in the drive's cache
  ['foreign_keys', 1],
  ['secure_delete', 1], // what is erased is overwritten, not only unlinked
];

function makeDurable(database: Database): void {
  database.exec('pragma busy_timeout = 5000');
  for (const [setting, value] of DURABLE) {
    database.prepare(`pragma ${setting} = ${value}`).all();
    const is = database.prepare(`pragma ${setting}`).get()?.[setting];
    if (is === value) continue;
    throw new ConsentFormError(
      'STORE_UNSAFE',
      `SQLite keeps ${setting} at ${String(is)}: a crash could lose receipts`,
    );
  }
}

function storeOf(database: Database, sql: Statements): Store {
  const attempt = async <T>(act: () => T): Promise<T> => {
    try {
      return act();
    } catch (error) {
      throw storeError(error);
    }
  };
  return {
    size: () => attempt(() => sizeOf(sql)),
    nodes: (places) =>
      attempt(() => places.map(({ level, index }) => bytes(sql.node.get(level, index), 'hash'))),
    digests: (start, end) => attempt(() => sql.digests.all(start, end).map((row) => bytes(row, 'digest'))),
    append: (batch) => attempt(() => append(database, sql, batch)),
    recordById: (id) => attempt(() => toRecord(sql, sql.recordById.get(id))),
    recordByBody: (hash) => attempt(() => toRecord(sql, sql.recordByBody.get(hash))),
    isChallengeUsed: (id) => attempt(() => sql.challenge.get(id) !== undefined),
    notice: (hash) => attempt(() => toNotice(sql.notice.get(hash))),
    event: (id) => attempt(() => toEvent(sql.event.get(id))),
    forgetChallenges: (now) => attempt(() => Number(sql.forgetChallenges.run(now).changes)),
    close: () => attempt(() => database.close()),
  };
}

function append(database: Database, sql: Statements, batch: Batch): boolean {
  database.exec('begin immediate');
  try {
    if (sizeOf(sql) !== batch.size) return rollBack(database);
    for (const [at, entry] of batch.entries.entries()) insertEntry(sql, batch.size + at, entry);
    for (const { level, index, hash } of batch.nodes) sql.insertNode.run(level, index, hash);
    database.exec('commit');
    return true;
  } catch (error) {
    rollBack(database);
    if (isDuplicate(error)) return false;
    throw error;
  }
}

function insertEntry(sql: Statements, index: number, entry: Entry): void {
  sql.insertDigest.run(index, entry.digest);
  if (entry.kind === 'event') {
    const { id, receipt, loggedAt } = entry.event;
    sql.insertEvent.run(id, index, receipt, loggedAt);
    return;
  }
  if (entry.kind === 'notice') {
    const { hash, body, receipt, registeredAt } = entry.notice;
    sql.insertNotice.run(hash, body, index, receipt, registeredAt);
    return;
  }
  const { record, challenge } = entry;
  sql.insertChallenge.run(challenge.id, challenge.expiresAt);
  sql.insertRecord.run(
    ...[record.id, index, record.bodyHash, record.statementHash, record.statement, record.receipt],
    ...[record.notice, record.receivedAt, record.eraseAt],
  );
  for (const [position, body] of record.disclosures.entries())
    sql.insertDisclosure.run(record.id, position, body);
}

function rollBack(database: Database): false {
  try {
    database.exec('rollback');
  } catch {
    // SQLite has rolled back by itself after an I/O error or a full disk (sqlite.org/lang_transaction.html §3)
  }
  return false;
}

function sizeOf(sql: Statements): number {
  return Number(sql.size.get()?.['size']);
}

function toRecord(sql: Statements, row: Row | undefined): StoredRecord | undefined {
  if (!row) return undefined;
  const id = text(row, 'id');
  return {
    id,
    index: Number(row['idx']),
    bodyHash: text(row, 'body_hash'),
    statementHash: text(row, 'statement_hash'),
    statement: text(row, 'statement'),
    disclosures: sql.disclosures.all(id).map((disclosure) => text(disclosure, 'body')),
    receipt: text(row, 'receipt'),
    notice: text(row, 'notice'),
    receivedAt: Number(row['received_at']),
    eraseAt: Number(row['erase_at']),
  };
}

function toNotice(row: Row | undefined): StoredNotice | undefined {
  if (!row) return undefined;
  return {
    hash: text(row, 'hash'),
    body: text(row, 'body'),
    index: Number(row['idx']),
    receipt: text(row, 'receipt'),
    registeredAt: Number(row['registered_at']),
  };
}

function toEvent(row: Row | undefined): StoredEvent | undefined {
  if (!row) return undefined;
  return {
    id: text(row, 'id'),
    index: Number(row['idx']),
    receipt: text(row, 'receipt'),
    loggedAt: Number(row['logged_at']),
  };
}

function text(row: Row, column: string): string {
  return String(row[column]);
}

function bytes(row: Row | undefined, column: string): Uint8Array<ArrayBuffer> {
  const value = row?.[column];
  if (value instanceof Uint8Array) return new Uint8Array(value);
  throw new ConsentFormError('STORE_FAILED', 'the log lacks a subtree that its size needs');
}

/** Extended result codes of SQLite for a row that is there already (sqlite.org/rescode.html). */
const DUPLICATE_CODES: readonly unknown[] = [2067, 1555]; // SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && DUPLICATE_CODES.includes(error.errcode);
}

function storeError(cause: unknown): ConsentFormError {
  if (cause instanceof ConsentFormError) return cause;
  return new ConsentFormError('STORE_FAILED', 'the SQLite store failed', { cause });
}
