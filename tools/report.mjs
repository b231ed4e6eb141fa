import { pathToFileURL } from 'node:url';

/**
 * A breach of a convention: where it stands, and why it is one.
 *
 * @typedef {{ file: string, line?: number, message: string }} Breach
 */

/**
 * Prints the breaches of one check and sets the exit code: 1 when there is any.
 *
 * @param {string} check
 * @param {readonly Breach[]} breaches
 */
export function report(check, breaches) {
  for (const { file, line, message } of breaches)
    console.error(`${line ? `${file}:${line}` : file}: ${message}`);
  console.log(breaches.length === 0 ? `${check}: nothing to mend` : `${check}: ${breaches.length} to mend`);
  if (breaches.length > 0) process.exitCode = 1;
}

/** Whether a module is the script that was started, not one that a test imports. @param {string} url import.meta.url */
export const isMain = (url) => url === pathToFileURL(process.argv[1] ?? '').href;
