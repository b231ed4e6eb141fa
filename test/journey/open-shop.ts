import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { startServer } from '../../src/cli/start-server.ts';
import type { RunningServer } from '../../src/cli/start-server.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import type { WholeNotice } from '../../src/notice/model.ts';
import { builtFile, entries } from '../../tools/entries.mjs';
import { findBrowser } from '../../tools/find-browser.mjs';
import { exampleNames, readExample } from '../notice/read-example.ts';

/** How a page is looked at. */
export interface Look {
  readonly example?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
}

/** A sales page in a real Chromium, and a receiver on SQLite behind it. Nothing in it is faked. */
export interface Shop {
  readonly receiver: RunningServer;
  /** A page that shows one of the demo's forms. */
  visit(look?: Look): Promise<Page>;
  close(): Promise<void>;
}

const here = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Opens a shop that serves the built package, with every lawful form of the demo registered. */
export async function openShop(): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'consent-form-journey-'));
  const site = await createServer({
    configFile: false,
    root: here('page'),
    logLevel: 'error',
    cacheDir: join(folder, 'vite'),
    resolve: { alias: builtEntries() },
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { allow: [here('../..')] } },
  });
  await site.listen();
  const origin = new URL(site.resolvedUrls?.local[0] ?? '').origin;
  const receiver = await startServer({
    notices: exampleNames.map((name) => here(`../../demo/examples/${name}.json`)),
    folder: join(folder, 'receiver'),
    origins: [origin],
    port: 0,
  });
  const browser = await launch(await findBrowser());
  return {
    receiver,
    visit: async (look = {}) => visitPage(await browser.newPage(), origin, receiver, look),
    close: async () => {
      await browser.close();
      await site.close();
      await receiver.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function builtEntries(): { find: RegExp; replacement: string }[] {
  return entries.flatMap(({ subpath, ...entry }) =>
    subpath === undefined
      ? []
      : [
          {
            find: new RegExp(`^consent-form${subpath.slice(1)}$`),
            replacement: here(`../../${builtFile(entry)}`),
          },
        ],
  );
}

async function visitPage(page: Page, origin: string, receiver: RunningServer, look: Look): Promise<Page> {
  const { example = 'kitchen', width = 1280, theme = 'light', locale = 'fr' } = look;
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(origin);
  await showNotice(
    page,
    compileNotice(readExample(example), { receiver: receiver.pins }),
    receiver.url,
    locale,
  );
  return page;
}

async function showNotice(page: Page, notice: WholeNotice, endpoint: string, locale: string): Promise<void> {
  await page.evaluate(
    async (shown, url, lang) => {
      await customElements.whenDefined('consent-form');
      const form = document.querySelector('consent-form');
      if (!form) throw new Error('the page holds no form');
      Object.assign(form, { notice: shown, endpoint: url, lang });
      await form.ready;
    },
    notice,
    endpoint,
    locale,
  );
}
