import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NoticeFile, NoticeSource } from '../receiver/index.ts';

/**
 * The configurations and compiled Notices among files and folders. A file is taken whatever its name; in a folder and
 * the folders below it, those that end in `.consent.json` or `.notice.json`. They are read anew each time, so that an
 * edit is seen.
 */
export function noticeFiles(paths: readonly string[]): NoticeSource {
  return {
    read: async () => {
      const names = await Promise.all(paths.map(filesAt));
      const sorted = [...new Set(names.flat())].sort();
      return Promise.all(
        sorted.map(async (name): Promise<NoticeFile> => ({ name, text: await readFile(name, 'utf8') })),
      );
    },
  };
}

async function filesAt(path: string): Promise<string[]> {
  return (await stat(path)).isDirectory() ? filesIn(path) : [path];
}

async function filesIn(folder: string): Promise<string[]> {
  const members = await readdir(folder, { withFileTypes: true });
  const found = members.map(async (member): Promise<string[]> => {
    const path = join(folder, member.name);
    if (member.isDirectory()) return isForeign(member.name) ? [] : filesIn(path);
    return /\.(?:consent|notice)\.json$/.test(member.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

function isForeign(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}
