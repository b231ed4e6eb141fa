import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { builtFile, entries } from './entries.mjs';
import { importsOf } from './floors/imports.mjs';
import { isMain, report } from './report.mjs';

/** @typedef {import('./report.mjs').Breach} Breach */
/** @typedef {import('./entries.mjs').Entry} Entry */

if (isMain(import.meta.url)) report('bleed', checkBleed(process.cwd()));

/**
 * The words that a built entry, or a chunk that it imports statically, holds and must not hold. Words, because only
 * the built text shows what a page really loads: an import that looks harmless may bring half a library with it.
 *
 * @param {string} root the folder that holds dist/
 * @param {readonly Entry[]} [table]
 * @returns {Breach[]}
 */
export function checkBleed(root, table = entries) {
  return table.flatMap((entry) =>
    staticClosure(root, builtFile(entry)).flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return entry.forbidden.flatMap((word) => findWord(entry, file, text, word));
    }),
  );
}

/**
 * A built module and every file that it imports statically, each once.
 *
 * @param {string} root
 * @param {string} file from the root
 * @returns {string[]}
 */
export function staticClosure(root, file) {
  const closure = new Set([file]);
  for (const path of closure) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const { specifier, lazy } of importsOf(path, text)) {
      if (!lazy && specifier.startsWith('.')) closure.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return [...closure];
}

function findWord(entry, file, text, word) {
  const at = text.indexOf(word);
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  return [{ file, line, message: `${entry.subpath ?? entry.name} holds ${word}: ${entry.why}` }];
}
