import { createHash } from 'node:crypto';
import { ConsentFormError } from '../base/errors.ts';
import type { Database } from './sqlite-driver.ts';

/** A step of the schema. A released one never changes: the next change is the next step. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The schema, step by step, forward only. */
export const migrations: readonly Migration[] = [
  {
    name: '0001-records-and-log',
    sql: `
create table notice (
  hash text primary key,
  body text not null,
  idx integer not null unique,
  receipt text not null,
  registered_at integer not null
) strict;

create table record (
  id text primary key,
  idx integer not null unique,
  body_hash text not null unique,
  statement_hash text not null unique,
  statement text not null,
  receipt text not null,
  notice text not null references notice (hash),
  received_at integer not null,
  erase_at integer not null
) strict;

-- The only table with a person's values: deleting its rows erases the person, and the log still verifies.
create table disclosure (
  record_id text not null references record (id),
  position integer not null,
  body text not null,
  primary key (record_id, position)
) strict, without rowid;

create table challenge (
  id text primary key,
  expires_at integer not null
) strict, without rowid;
create index challenge_by_expiry on challenge (expires_at);

create table log_entry (
  idx integer primary key,
  digest blob not null unique check (length(digest) = 32)
) strict;

-- Hashes of complete subtrees, RFC 6962: written once, never rewritten.
create table log_node (
  level integer not null,
  idx integer not null,
  hash blob not null check (length(hash) = 32),
  primary key (level, idx)
) strict, without rowid;
`,
  },
  {
    name: '0002-events',
    sql: `
create table event (
  id text primary key,
  idx integer not null unique,
  receipt text not null,
  logged_at integer not null
) strict;
`,
  },
];

/**
 * Brings a database to the newest schema, under its write lock.
 *
 * @throws {ConsentFormError} `STORE_FAILED` when a step that was applied has changed since, or is unknown here.
 */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  database.exec('begin immediate');
  try {
    database.exec(
      'create table if not exists schema_migration (n integer primary key, name text not null, checksum text not null) strict',
    );
    const applied = database.prepare('select name, checksum from schema_migration order by n').all();
    checkApplied(applied, steps);
    for (const [at, step] of steps.entries()) if (at >= applied.length) apply(database, at + 1, step);
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

function checkApplied(
  applied: readonly Readonly<Record<string, unknown>>[],
  steps: readonly Migration[],
): void {
  for (const [at, { name, checksum: was }] of applied.entries()) {
    const step = steps[at];
    if (!step)
      throw new ConsentFormError(
        'STORE_FAILED',
        `the database was written by a newer version (${String(name)})`,
      );
    if (checksum(step) !== was)
      throw new ConsentFormError('STORE_FAILED', `migration ${step.name} changed after it was applied`);
  }
}

function apply(database: Database, n: number, step: Migration): void {
  database.exec(step.sql);
  database
    .prepare('insert into schema_migration (n, name, checksum) values (?, ?, ?)')
    .run(n, step.name, checksum(step));
}

function checksum({ name, sql }: Migration): string {
  return createHash('sha256').update(`${name}\n${sql}`).digest('hex');
}
