import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { exampleNames } from '../notice/read-example.ts';
import { claire, find, send, waitFor } from './acts.ts';
import { openShop } from './open-shop.ts';
import type { Shop } from './open-shop.ts';

type Steps = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** Every state that a person can meet, each reached from the one before. */
const journeys: Readonly<Record<string, Steps>> = {
  'until the receipt': {
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
    error: async (page) => {
      await reachBy(page, () => Promise.resolve(new Response(null, { status: 400 })));
      await complete(page);
      await waitFor(page, 'error');
    },
    recorded: async (page) => {
      await reachBy(page);
      await send(page);
      await waitFor(page, 'recorded');
    },
  },
  'that ends early': {
    submitting: async (page) => {
      await reachBy(page, () => new Promise(() => {}));
      await complete(page);
      await waitFor(page, 'submitting');
    },
    unavailable: async (page) => {
      await page.evaluate(() => {
        const form = document.querySelector('consent-form');
        if (form) Object.assign(form, { notice: undefined, src: '/no-such-form.json' });
      });
      await waitFor(page, 'unavailable');
    },
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
      for (const [journey, steps] of Object.entries(journeys)) {
        test(`${example}, ${theme}, ${journey}: no barrier, nothing wider than the screen`, async () => {
          const page = await shop.visit({ example, theme });
          for (const [state, reach] of Object.entries(steps)) {
            await reach(page);
            await look(page, state);
          }
          await page.close();
        });
      }
    }
  }
});

async function look(page: Page, state: string): Promise<void> {
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    assert.deepEqual(await barriers(page), [], `${state} at ${width} px`);
    assert.equal(await overflow(page), 0, `${state} is wider than ${width} px`);
  }
}

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

/** Lets the page reach the receiver through a `fetch` of the test, as a page may; or through its own again. */
async function reachBy(page: Page, answer?: () => Promise<Response>): Promise<void> {
  await page.evaluate(
    (source) => {
      const form = document.querySelector('consent-form');
      if (form) form.fetch = source ? (new Function(`return (${source})()`) as typeof fetch) : undefined;
    },
    answer && String(answer),
  );
}

async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
