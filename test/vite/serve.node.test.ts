import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { compileNotice } from '../../src/notice/compile.ts';
import { pageNotice } from '../../src/notice/parts.ts';
import { findBrowser } from '../../tools/find-browser.mjs';
import { createSite, example, placeOfPartners, settings, unlawful } from './site.ts';
import type { Site } from './site.ts';

const lawful = example('kitchen');
const fetched = pageNotice(compileNotice(JSON.parse(lawful)), ['en', 'fr']);

let browser: Browser;
before(async () => {
  browser = await launch({ headless: true, ...(await findBrowser()) });
});
after(() => browser.close());

const root = fileURLToPath(new URL('../..', import.meta.url));
const shows = `import '/@fs${root}src/index.ts';
import notice from './shop.consent.json';
document.querySelector('consent-form').notice = notice;`;

/** A development server on the site; stopped after the test. */
async function serve(context: TestContext, site: Site): Promise<string> {
  const server = await createServer({
    ...settings(site),
    server: { port: 0, host: '127.0.0.1', fs: { allow: [site.root, root] } },
    optimizeDeps: { noDiscovery: true },
  });
  context.after(() => server.close());
  await server.listen();
  const address = server.httpServer?.address() as AddressInfo;
  return `http://127.0.0.1:${address.port}`;
}

async function open(context: TestContext, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  context.after(() => page.close());
  await page.goto(url);
  return page;
}

/** What covers the page, once it does. */
async function overlayOf(page: Page): Promise<string> {
  await page.waitForSelector('vite-error-overlay');
  return String(await page.evaluate(`document.querySelector('vite-error-overlay').shadowRoot.textContent`));
}

/** Waits until the page is uncovered and its form says something. */
async function formSays(page: Page, words: string): Promise<void> {
  const form = `document.querySelector('consent-form')?.shadowRoot?.textContent.includes(${JSON.stringify(words)})`;
  await page.waitForFunction(`!document.querySelector('vite-error-overlay') && ${form}`);
}

describe('an import of a configuration in development', () => {
  const files = {
    'shop.consent.json': lawful,
    'index.html': '<consent-form lang="fr"></consent-form><script type="module" src="./main.js"></script>',
    'main.js': shows,
  };
  const place = `shop.consent.json:${placeOfPartners(unlawful())}`;

  test('covers the page while the configuration is unlawful, and uncovers it once mended', async (context) => {
    const site = createSite(context, { ...files, 'shop.consent.json': unlawful() });
    const page = await open(context, await serve(context, site));
    const overlay = await overlayOf(page);
    assert.ok(overlay.includes(place), overlay);
    assert.match(overlay, /recipient-vague-term/);
    assert.match(overlay, /C\. conso\. R223-1 I 1°/);
    site.write('shop.consent.json', lawful);
    await formSays(page, 'Vigie Alarme');
    site.write('shop.consent.json', unlawful());
    assert.ok((await overlayOf(page)).includes(place));
    site.write('shop.consent.json', lawful);
    await formSays(page, 'Vigie Alarme');
  });

  test('shows each change in the form that is open, with what was typed', async (context) => {
    const site = createSite(context, files);
    const page = await open(context, await serve(context, site));
    await formSays(page, 'Vigie Alarme');
    await page.type('consent-form >>> input[autocomplete="name"]', 'Claire');
    for (const company of ['Sentinelle Ouest', 'Sentinelle Nord']) {
      site.write('shop.consent.json', lawful.replace('"Vigie Alarme"', `"${company}"`));
      await formSays(page, company);
      const typed = await page.$eval('consent-form >>> input[autocomplete="name"]', (input) =>
        Reflect.get(input, 'value'),
      );
      assert.equal(typed, 'Claire');
    }
  });

  test('loads another language when the form asks for it', async (context) => {
    const page = await open(context, await serve(context, createSite(context, files)));
    await formSays(page, 'Vigie Alarme');
    await page.evaluate(`document.querySelector('consent-form').lang = 'en'`);
    await formSays(page, 'fitted kitchens');
  });

  test('gives the URL of the compiled Notice', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': lawful,
      'main.js': `export { default } from './shop.consent.json?url';`,
    });
    const url = await serve(context, site);
    const [, path] = /"(\/[^"]+)"/.exec(await (await fetch(`${url}/main.js`)).text()) ?? [];
    const [, notice] = /"(\/[^"]+)"/.exec(await (await fetch(url + path)).text()) ?? [];
    assert.deepEqual(await (await fetch(url + notice)).json(), fetched);
  });
});

describe('a page of the development server', () => {
  const src = (form: string): string =>
    `${form}<script type="module">import '/@fs${root}src/index.ts'</script>`;

  test('is covered while the src of its form is unlawful, and uncovered once mended', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': unlawful(),
      'index.html': src('<consent-form lang="fr" src="./shop.consent.json"></consent-form>'),
    });
    const page = await open(context, await serve(context, site));
    assert.match(await overlayOf(page), /recipient-vague-term/);
    site.write('shop.consent.json', lawful);
    await formSays(page, 'Vigie Alarme');
    site.write('shop.consent.json', unlawful());
    assert.match(await overlayOf(page), /recipient-vague-term/);
  });

  test('is covered while the configuration that it holds is unlawful, and uncovered once mended', async (context) => {
    const page = (config: string): string =>
      src(`<consent-form lang="fr"><script type="application/json">${config}</script></consent-form>`);
    const site = createSite(context, { 'index.html': page(unlawful()) });
    const shown = await open(context, await serve(context, site));
    assert.match(await overlayOf(shown), /index\.html:\d+:\d+/);
    site.write('index.html', page(lawful));
    await formSays(shown, 'Vigie Alarme');
  });

  test('fetches the compiled Notice', async (context) => {
    const site = createSite(context, {
      'shop.consent.json': lawful,
      'index.html': '<consent-form src="./shop.consent.json"></consent-form>',
    });
    const url = await serve(context, site);
    const [, path] = /src="(\/shop[^"]*)"/.exec(await (await fetch(url)).text()) ?? [];
    const answer = await fetch(url + path);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.deepEqual(await answer.json(), fetched);
  });
});
