import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { report } from './report.mjs';
import { brotliSize } from './size/brotli.mjs';
import { buildPage } from './size/build-page.mjs';
import { startReceiver } from './size/start-receiver.mjs';
import { visitPage } from './size/visit-page.mjs';

/**
 * `npm run size`: what a sales page loads, from the first byte to the receipt. A real page is built outside of src/,
 * opened in Chromium, filled in and sent; every script, style sheet and Notice that came over the wire is counted.
 */

/**
 * Brotli bytes at most. `initial`: all that the page loads until the form can be used. `later`: what the first act loads
 * on top, while the person types (checks, signing, sending, receipt); whoever only reads never pays for it.
 */
const limits = { initial: 18_000, later: 11_000 };

/** What must not travel with a compiled Notice, by a text that survives minifying. */
const strangers = { zod: '_zod', i18next: 'i18next', 'the linter': 'recipient-vague-term' };

const root = process.cwd();
const loaded = await measure();
const parts = Object.keys(limits).map((when) =>
  total(
    when,
    loaded.filter((file) => file.when === when),
  ),
);
print([...loaded.map(rowOf), ...parts, total('total', loaded)]);
report('size', [...parts.flatMap(checkLimit), ...loaded.flatMap(checkStrangers)]);

async function measure() {
  const site = mkdtempSync(join(tmpdir(), 'consent-form-size-'));
  const receiver = await startReceiver();
  try {
    const example = JSON.parse(readFileSync(join(root, 'demo/examples/kitchen.json'), 'utf8'));
    const config = { ...example, endpoint: receiver.url };
    await buildPage(root, site, JSON.stringify(config));
    return await visit(site, receiver, config);
  } finally {
    receiver.stop();
    rmSync(site, { recursive: true });
  }
}

async function visit(site, receiver, config) {
  const options = { port: 0, host: '127.0.0.1' };
  const server = await preview({ root: site, configFile: false, logLevel: 'warn', preview: options });
  const url = `http://127.0.0.1:${server.httpServer.address().port}`;
  try {
    await receiver.open(root, JSON.stringify(config), url);
    return await visitPage(url, config.fields);
  } finally {
    await server.close();
  }
}

function rowOf({ path, body, when }) {
  return {
    name: path,
    when,
    min: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliSize(body),
  };
}

function total(name, files) {
  const sizes = files.map(rowOf);
  const sum = (key) => sizes.reduce((bytes, size) => bytes + size[key], 0);
  return { name, when: '', min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli') };
}

function print(lines) {
  const width = Math.max(...lines.map(({ name }) => name.length)) + 2;
  const row = (name, when, ...sizes) =>
    console.log(name.padEnd(width) + when.padEnd(9) + sizes.map(column).join(''));
  row('bytes', 'when', 'min', 'gzip', 'brotli');
  for (const { name, when, min, gzip, brotli } of lines) row(name, when, min, gzip, brotli);
}

function column(size) {
  return size.toLocaleString('en').padStart(9);
}

function checkLimit({ name, brotli }) {
  const message = `${brotli} bytes of brotli, at most ${limits[name]}: a sales page pays for each of them`;
  return brotli > limits[name] ? [{ file: `tools/size/page, ${name}`, message }] : [];
}

function checkStrangers({ path, body }) {
  return Object.entries(strangers)
    .filter(([, word]) => body.includes(word))
    .map(([name]) => ({ file: path, message: `${name} was loaded, and the Notice is compiled already` }));
}
