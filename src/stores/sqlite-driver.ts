import { ConsentFormError } from '../base/errors.ts';

/** What SQLite can bind and return here. */
export type SqlValue = string | number | Uint8Array | null;

/** A row by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A prepared statement: the part of `node:sqlite` that we call. */
export interface Statement {
  run(...values: SqlValue[]): { readonly changes: number | bigint };
  get(...values: SqlValue[]): Row | undefined;
  all(...values: SqlValue[]): Row[];
}

/** An open database: the part of `node:sqlite` that we call. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Driver {
  readonly DatabaseSync: new (path: string) => Database;
}

/**
 * Opens a SQLite database with the driver of the runtime: `node:sqlite` where Node has it (22.13), otherwise
 * `@photostructure/sqlite`, which has the same interface.
 *
 * @throws {ConsentFormError} `STORE_FAILED` when there is no driver or the file cannot be opened.
 */
export async function openDatabase(path: string): Promise<Database> {
  const { DatabaseSync } = await driver();
  try {
    return new DatabaseSync(path);
  } catch (cause) {
    throw new ConsentFormError('STORE_FAILED', `${path} cannot be opened as a SQLite database`, { cause });
  }
}

async function driver(): Promise<Driver> {
  const builtIn = 'node:sqlite'; // a variable: Node 20 has no such module, and neither have its types
  try {
    return (await import(builtIn)) as Driver;
  } catch {
    return await addOn();
  }
}

async function addOn(): Promise<Driver> {
  try {
    return await import('@photostructure/sqlite');
  } catch (cause) {
    const mend = 'install @photostructure/sqlite, or run Node 22.13 or newer';
    throw new ConsentFormError('STORE_FAILED', `this Node has no SQLite: ${mend}`, { cause });
  }
}
