import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files under a folder whose names end in one of the endings, as sorted POSIX paths from that folder.
 *
 * @param {string} folder
 * @param {...string} endings
 * @returns {string[]}
 */
export function filesUnder(folder, ...endings) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
