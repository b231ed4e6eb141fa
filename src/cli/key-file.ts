import { randomUUID } from 'node:crypto';
import { access, link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ConsentFormError } from '../base/errors.ts';
import { generateKeySet } from '../receiver/index.ts';
import type { KeySet } from '../receiver/index.ts';

/** The file of the receiver's secrets, within its data folder. */
export const KEY_FILE = 'keys.json';

/** The file of the receiver's records, within its data folder. */
export const STORE_FILE = 'receiver.db';

/**
 * The receiver's secrets in a data folder, made on the first start: file mode 0600, folder mode 0700.
 * A key file that exists is never written again.
 *
 * @param logOrigin name of the log, should it have to be made (C2SP tlog-checkpoint): unique, and kept for ever.
 * @throws {ConsentFormError} `KEY_INVALID` when the secrets are lost, cannot be read, or can be read by others.
 */
export async function openKeyFile(folder: string, logOrigin: string): Promise<KeySet> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await refuseOthers(folder, '700');
  const path = join(folder, KEY_FILE);
  const text = (await read(path)) ?? (await make(folder, path, logOrigin));
  await refuseOthers(path, '600');
  try {
    return JSON.parse(text) as KeySet;
  } catch {
    throw new ConsentFormError('KEY_INVALID', `${path} is not JSON: restore it from a backup`);
  }
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new ConsentFormError('KEY_INVALID', `${path} cannot be read by this user`, { cause });
  }
}

/** Writes aside, then links: two receivers that start at once agree on the keys of the first. */
async function make(folder: string, path: string, logOrigin: string): Promise<string> {
  if (await exists(join(folder, STORE_FILE))) {
    const mend = 'restore it from a backup, or start with another folder';
    throw new ConsentFormError('KEY_INVALID', `${folder} has records but no ${KEY_FILE}: ${mend}`);
  }
  const text = `${JSON.stringify(await generateKeySet(logOrigin), undefined, 2)}\n`;
  const aside = `${path}.${randomUUID()}`;
  await writeDurably(aside, text);
  try {
    await link(aside, path);
    await flush(folder); // else a power cut could take the name of the file away
    return text;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return await readFile(path, 'utf8');
    throw error;
  } finally {
    await unlink(aside);
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flush(folder: string): Promise<void> {
  if (isWindows) return; // a folder cannot be opened there
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isWindows = process.platform === 'win32';

async function refuseOthers(path: string, mode: string): Promise<void> {
  if (isWindows) return; // no such modes there: the folder's access list is the administrator's
  if (((await stat(path)).mode & 0o077) === 0) return;
  throw new ConsentFormError(
    'KEY_INVALID',
    `${path} can be read by other users: run "chmod ${mode} ${path}"`,
  );
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
