import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { build } from 'vite';
import type { InlineConfig } from 'vite';
import { consentForm } from '../../src/vite/index.ts';
import type { ConsentFormOptions } from '../../src/vite/index.ts';

/** A site outside the project, as its owner would write it. It is removed after the test. */
export interface Site {
  readonly root: string;
  write(file: string, text: string): void;
  read(file: string): string;
  /** Names of the files under a folder, sorted. */
  list(folder: string): string[];
}

/** The text of an example of the demo. */
export function example(name: string): string {
  return readFileSync(new URL(`../../demo/examples/${name}.json`, import.meta.url), 'utf8');
}

/** The kitchen shop, of whose two partners one is named « nos partenaires ». */
export function unlawful(): string {
  return example('kitchen').replace('"Vigie Alarme"', '"nos partenaires"');
}

/** Where « nos partenaires » begins in the text, counted from 1. */
export function placeOfPartners(text: string): string {
  const before = text.slice(0, text.indexOf('nos partenaires')).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

export function createSite(context: TestContext, files: Readonly<Record<string, string>>): Site {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'consent-form-site-')));
  context.after(() => rmSync(root, { recursive: true }));
  const site: Site = {
    root,
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    read: (file) => readFileSync(join(root, file), 'utf8'),
    list: (folder) => readdirSync(join(root, folder)).sort(),
  };
  site.write('package.json', '{ "type": "module" }');
  for (const [file, text] of Object.entries(files)) site.write(file, text);
  return site;
}

/** Vite’s settings for the site: the plugin, and nothing on the terminal. */
export function settings({ root }: Site, options: ConsentFormOptions = {}): InlineConfig {
  return { root, configFile: false, logLevel: 'silent', plugins: [consentForm({ lang: 'en', ...options })] };
}

export async function buildSite(
  site: Site,
  options?: ConsentFormOptions,
  config: InlineConfig = {},
): Promise<void> {
  await build({ ...settings(site, options), ...config });
}

/** The message with which a build stops. */
export async function failureOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('the build passed');
}
