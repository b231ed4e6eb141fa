import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { preview } from 'vite';
import { findBrowser } from '../../tools/find-browser.mjs';
import { consentForm, root } from '../cli/run.ts';
import type { Ended } from '../cli/run.ts';
import { installPackage } from './install.ts';

const kitchen = readFileSync(join(root, 'demo/examples/kitchen.json'), 'utf8');

const files = {
  'index.html': `<!doctype html>
<html lang="fr">
  <head><title>Cuisines</title></head>
  <body>
    <consent-form id="imported"></consent-form>
    <consent-form id="named" src="./shop.consent.json"></consent-form>
    <script type="module" src="./main.ts"></script>
  </body>
</html>
`,
  'main.ts': `/// <reference types="consent-form/client" />
import 'consent-form';
import notice from './shop.consent.json?notice';
import whole from './shop.consent.json?whole';
import url from './shop.consent.json?url';

const form = document.querySelector('consent-form');
if (form) form.notice = notice;
document.title = [whole.facts.controller.legalName, url satisfies string].join(' ');
`,
  'vite.config.ts': `import { defineConfig } from 'vite';
import { consentForm } from 'consent-form/vite';

export default defineConfig({ plugins: [consentForm()] });
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      noEmit: true,
    },
    files: ['main.ts'],
  }),
};

describe('a site that installs the package', () => {
  const site = realpathSync(mkdtempSync(join(tmpdir(), 'consent-form-consumer-')));
  const write = (file: string, text: string): void => writeFileSync(join(site, file), text);
  const build = (): Promise<Ended> =>
    consentForm(['build'], { cwd: site, command: [join(site, 'node_modules/vite/bin/vite.js')] });
  const command = [join(site, 'node_modules/consent-form/dist/cli.js')];

  before(async () => {
    await installPackage(site);
    for (const [file, text] of Object.entries(files)) write(file, text);
  });
  after(() => rmSync(site, { recursive: true }));

  test('can’t build with « nos partenaires »: file, line, column, rule and article', async () => {
    write('shop.consent.json', kitchen.replace('"Vigie Alarme"', '"nos partenaires"'));
    const { code, err } = await build();
    assert.notEqual(code, 0);
    assert.match(err, /shop\.consent\.json:101:25 {2}error {2}recipient-vague-term\n/);
    assert.match(err, /> 101 \| {11}"legalName": "nos partenaires",/);
    assert.match(err, /C\. conso\. R223-1 I 1°/);
    assert.equal(readdirSync(site).includes('dist'), false);
  });

  test('hears the same from the command line', async () => {
    const { code, out } = await consentForm(['lint', 'shop.consent.json'], { cwd: site, command });
    assert.equal(code, 1);
    assert.match(out, /^shop\.consent\.json:101:25 {2}error {2}recipient-vague-term\n/);
  });

  test('builds once the company is named, and shows the form without compiler or linter', async () => {
    write('shop.consent.json', kitchen);
    const { code, err } = await build();
    assert.equal(code, 0, err);
    const { texts, loaded, errors } = await visit(site);
    assert.equal(texts.length, 2);
    for (const text of texts)
      assert.match(text, /transmette mes coordonnées à Vigie Alarme SAS \(SIREN 000 306 092\)/);
    assert.deepEqual(errors, []);
    assert.doesNotMatch(loaded, /ZodError|i18next|recipient-vague-term/);
  });

  test('knows the types of what it imports', async () => {
    const tsc = [join(site, 'node_modules/typescript/bin/tsc')];
    assert.deepEqual(await consentForm(['-p', site], { cwd: site, command: tsc }), {
      code: 0,
      out: '',
      err: '',
    });
  });
});

/** What the built site shows in a real Chromium, and all that it loaded to do so. */
async function visit(site: string): Promise<{ texts: string[]; loaded: string; errors: string[] }> {
  const server = await preview({
    root: site,
    configFile: false,
    logLevel: 'silent',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await launch(await findBrowser());
  try {
    const address = server.httpServer.address() as AddressInfo;
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const errors: string[] = [];
    const loaded: Promise<string>[] = [];
    page.on('pageerror', (error) => void errors.push(String(error)));
    page.on('response', (response) => void loaded.push(response.text()));
    await page.goto(`http://127.0.0.1:${address.port}/`);
    const forms = `[...document.querySelectorAll('consent-form')].map((form) => form.shadowRoot?.querySelector('form')?.textContent ?? '')`;
    await page.waitForFunction(`${forms}.every((text) => text !== '')`);
    const texts = (await page.evaluate(forms)) as string[];
    return {
      texts: texts.map((text) => text.replace(/\s+/g, ' ')),
      loaded: (await Promise.all(loaded)).join('\n'),
      errors,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
