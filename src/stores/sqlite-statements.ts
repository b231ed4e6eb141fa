import type { Database, Statement } from './sqlite-driver.ts';

const SQL = {
  size: 'select coalesce(max(idx) + 1, 0) as size from log_entry',
  node: 'select hash from log_node where level = ? and idx = ?',
  digests: 'select digest from log_entry where idx >= ? and idx < ? order by idx',
  recordById: 'select * from record where id = ?',
  recordByBody: 'select * from record where body_hash = ?',
  disclosures: 'select body from disclosure where record_id = ? order by position',
  challenge: 'select 1 from challenge where id = ?',
  notice: 'select * from notice where hash = ?',
  event: 'select * from event where id = ?',
  insertDigest: 'insert into log_entry (idx, digest) values (?, ?)',
  insertNode: 'insert into log_node (level, idx, hash) values (?, ?, ?)',
  insertNotice: 'insert into notice (hash, body, idx, receipt, registered_at) values (?, ?, ?, ?, ?)',
  insertEvent: 'insert into event (id, idx, receipt, logged_at) values (?, ?, ?, ?)',
  insertChallenge: 'insert into challenge (id, expires_at) values (?, ?)',
  insertRecord:
    'insert into record (id, idx, body_hash, statement_hash, statement, receipt, notice, received_at, erase_at) ' +
    'values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  insertDisclosure: 'insert into disclosure (record_id, position, body) values (?, ?, ?)',
  forgetChallenges: 'delete from challenge where expires_at < ?',
} as const;

/** The statements of the store by name, prepared once. */
export type Statements = Readonly<Record<keyof typeof SQL, Statement>>;

/** Prepares every statement, so that a fault in one shows at the start and not at the first submission. */
export function prepareStatements(database: Database): Statements {
  const prepared = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(prepared) as Statements;
}
