import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { exampleNames } from '../notice/read-example.ts';
import { claire, find, send, waitFor } from './acts.ts';
import { openShop } from './open-shop.ts';
import type { Shop } from './open-shop.ts';

/** Every state that a person can meet, and how she gets there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ready: async () => {},
  details: async (page) => {
    await page.evaluate(() => {
      const root = document.querySelector('consent-form')?.shadowRoot;
      for (const more of root?.querySelectorAll('details') ?? []) more.open = true;
    });
  },
  invalid: async (page) => {
    await send(page);
    await waitFor(page, 'invalid');
  },
  submitting: async (page) => {
    await hold(page, () => new Promise(() => {}));
    await complete(page);
    await waitFor(page, 'submitting');
  },
  error: async (page) => {
    await hold(page, () => Promise.resolve(new Response(null, { status: 400 })));
    await complete(page);
    await waitFor(page, 'error');
  },
  recorded: async (page) => {
    await complete(page);
    await waitFor(page, 'recorded');
  },
  unavailable: async (page) => {
    await page.evaluate(() => {
      const form = document.querySelector('consent-form');
      if (form) Object.assign(form, { notice: undefined, src: '/no-such-form.json' });
    });
    await waitFor(page, 'unavailable');
  },
};

const widths = [320, 390, 1280];

describe('every state of every example, at every width, in both themes', () => {
  let shop: Shop;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  for (const example of exampleNames) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [state, reach] of Object.entries(states)) {
        test(`${example}, ${theme}, ${state}: no barrier, nothing wider than the screen`, async () => {
          const page = await shop.visit({ example, theme });
          await reach(page);
          for (const width of widths) {
            await page.setViewport({ width, height: 900 });
            assert.deepEqual(await barriers(page), [], `at ${width} px`);
            assert.equal(await overflow(page), 0, `wider than ${width} px`);
          }
          await page.close();
        });
      }
    }
  }
});

/** Fills in the form, ticks its first box and sends it. */
async function complete(page: Page): Promise<void> {
  await page.evaluate((values) => {
    const form = document.querySelector('consent-form');
    const fields = form?.notice?.fields.map(({ id }) => [id, values[id] ?? '']) ?? [];
    if (form) form.values = Object.fromEntries(fields);
  }, claire);
  await (await find(page, '[type=checkbox]')).click();
  await send(page);
}

/** Lets the page reach the receiver through a `fetch` of the test, as a page may. */
async function hold(page: Page, answer: () => Promise<Response>): Promise<void> {
  await page.evaluate((source) => {
    const form = document.querySelector('consent-form');
    if (form) form.fetch = new Function(`return (${source})()`) as typeof fetch;
  }, String(answer));
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
