import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readStatement, verifyProof } from '../../src/proof/index.ts';
import { claire, download, fillIn, find, send, tick, waitFor } from './acts.ts';
import { openShop } from './open-shop.ts';
import type { Shop } from './open-shop.ts';

describe('a person who asks the kitchen shop for a quote', () => {
  let shop: Shop;
  let folder: string;

  before(async () => {
    shop = await openShop();
    folder = mkdtempSync(join(tmpdir(), 'consent-form-proof-'));
  });
  after(async () => {
    await shop.close();
    rmSync(folder, { recursive: true });
  });

  test('ticks one box, gets a receipt, and holds a proof of which every check passes', async () => {
    const page = await shop.visit();
    await fillIn(page);
    await tick(page, 'partenaires.vigie-alarme.phone');
    await send(page);
    await waitFor(page, 'recorded');
    const receipt = await find(page, '#sent');
    assert.match(await receipt.evaluate((node) => node.textContent ?? ''), /Votre demande est partie/);
    const proof = await download(page);
    const verdict = await verifyProof(proof);
    assert.deepEqual(
      verdict.checks.filter(({ result }) => result !== 'pass'),
      [],
    );
    const { choices, contact } = await statementOf(proof);
    assert.deepEqual(
      choices.filter(({ granted }) => granted).map(({ id }) => id),
      ['partenaires.vigie-alarme.phone'],
    );
    assert.equal(choices.length, 7);
    assert.equal(contact['phone'], '+33639981234');
    await page.close();
  });

  test('is verified by the command line, which refuses the same file with one byte flipped', async () => {
    const page = await shop.visit();
    await fillIn(page);
    await send(page);
    await waitFor(page, 'recorded');
    const file = join(folder, 'proof.json');
    const proof = await download(page);
    writeFileSync(file, proof);
    assert.match(
      execFileSync(process.execPath, ['dist/cli.js', 'verify', file], { encoding: 'utf8' }),
      /receiver/i,
    );
    const at = proof.indexOf('"statement":"') + 400;
    const flipped = proof.slice(0, at) + (proof[at] === 'A' ? 'B' : 'A') + proof.slice(at + 1);
    writeFileSync(file, flipped);
    assert.equal(spawnSync(process.execPath, ['dist/cli.js', 'verify', file]).status, 1);
    await page.close();
  });

  test('gets the same answer without a single tick', async () => {
    const page = await shop.visit();
    await fillIn(page);
    await send(page);
    await waitFor(page, 'recorded');
    const { claims, choices } = await statementOf(await download(page));
    assert.equal(claims.event, 'refused');
    assert.ok(choices.every(({ granted }) => !granted));
    await page.close();
  });

  test('sends once, however often she presses', async () => {
    const page = await shop.visit();
    let posts = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/v1/statements')) posts++;
    });
    await fillIn(page);
    const button = await find(page, 'button[type=submit]');
    await button.click({ count: 2 });
    await waitFor(page, 'recorded');
    assert.equal(posts, 1);
    await page.close();
  });

  test('is told that nothing left when the page showed another sentence than its Notice', async () => {
    const page = await shop.visit();
    await fillIn(page);
    await page.evaluate(() => {
      const legend = document.querySelector('consent-form')?.shadowRoot?.querySelector('legend b');
      const name = [...(legend?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE);
      if (name) name.nodeValue = 'nos partenaires';
    });
    await send(page);
    await waitFor(page, 'error');
    const said = await page.evaluate(
      () => document.querySelector('consent-form')?.shadowRoot?.querySelector('[role=alert]')?.textContent,
    );
    assert.match(said ?? '', /Rien n’est enregistré/);
    await page.close();
  });

  test('leaves nothing of herself in the events that bubble to the page', async () => {
    const page = await shop.visit();
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      for (const type of ['ready', 'change', 'invalid', 'submit', 'recorded', 'error']) {
        document.addEventListener(`consent-${type}`, (event) => seen.push((event as CustomEvent).detail));
      }
    });
    await fillIn(page);
    await tick(page, 'offres.atelier-corbel.email');
    await send(page);
    await waitFor(page, 'recorded');
    const seen = await page.evaluate(() => JSON.stringify((window as unknown as { seen: unknown[] }).seen));
    assert.match(seen, /offres\.atelier-corbel\.email/);
    for (const value of Object.values(claire)) assert.ok(!seen.includes(value), value);
    await page.close();
  });
});

async function statementOf(proof: string): Promise<Awaited<ReturnType<typeof readStatement>>> {
  return readStatement((JSON.parse(proof) as { statement: string }).statement);
}
