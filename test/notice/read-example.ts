import { readFileSync, readdirSync } from 'node:fs';
import type { ConsentConfig } from '../../src/notice/config.ts';

const folder = new URL('../../demo/examples/', import.meta.url);

/** The lawful forms of the demo: the one set that every test of forms runs over. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

/** One lawful form, read afresh so that a test may change it. */
export function readExample(name: string): ConsentConfig {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as ConsentConfig;
}
