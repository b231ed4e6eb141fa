import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs a command of the project in the terminal and waits for it. The tools of node_modules/.bin come first.
 *
 * @param {string} command
 * @param {readonly string[]} options
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {boolean} whether it ended with 0
 */
export function run(command, options, variables = {}) {
  const path = [join(process.cwd(), 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ...variables, PATH: path };
  return (
    spawnSync(command, options, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
  );
}
