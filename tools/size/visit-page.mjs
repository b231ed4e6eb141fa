import puppeteer from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';

/** A script, a style sheet or a Notice, loaded until the form can be used, or on the way to the receipt. */
/** @typedef {{ path: string, body: Buffer, when: 'initial' | 'later' }} Loaded */

const samples = {
  name: 'Camille Durand',
  tel: '02 61 91 10 21',
  email: 'camille@example.com',
  'postal-code': '44000',
};

/**
 * Opens the page in Chromium, fills in the form, ticks a box, sends it and waits for the receipt.
 *
 * @param {string} url of the page
 * @param {readonly { id: string, type: string }[]} fields the fields to fill in
 * @returns {Promise<Loaded[]>} what the page loaded from its own site, in order
 */
export async function visitPage(url, fields) {
  const browser = await puppeteer.launch({ headless: true, ...(await findBrowser()) });
  try {
    const page = await browser.newPage();
    const { loaded, received } = record(page, url);
    await page.goto(url, { waitUntil: 'networkidle0' });
    const atFirst = loaded.length;
    await send(page, fields);
    await Promise.all(received);
    return loaded.map((file, at) => ({ ...file, when: at < atFirst ? 'initial' : 'later' }));
  } finally {
    await browser.close();
  }
}

function record(page, url) {
  const loaded = [];
  const received = [];
  page.on('response', (response) => {
    if (!isAsset(response, url)) return;
    const file = { path: new URL(response.url()).pathname, body: Buffer.alloc(0) };
    loaded.push(file);
    received.push(response.buffer().then((body) => Object.assign(file, { body })));
  });
  return { loaded, received };
}

function isAsset(response, url) {
  return response.url().startsWith(new URL(url).origin) && response.request().resourceType() !== 'document';
}

/** Types as a person does, and waits for the event that says the receipt is shown. */
async function send(page, fields) {
  const receipt = page.evaluate(awaitReceipt);
  for (const { id, type } of fields) {
    await page.locator(`consent-form >>> [name="${id}"]`).fill(samples[type] ?? 'Rien de plus');
  }
  await page.locator('consent-form >>> input[type="checkbox"]').click();
  await page.locator('consent-form >>> [type="submit"]').click();
  const { code } = await receipt;
  if (code) throw new Error(`The form of the size page could not be sent: ${code}`);
}

/** Runs in the page. */
function awaitReceipt() {
  const form = document.querySelector('consent-form');
  return new Promise((resolve) => {
    form.addEventListener('consent-recorded', () => resolve({}));
    form.addEventListener('consent-error', (event) => resolve({ code: event.detail.code }));
    form.addEventListener('consent-invalid', () => resolve({ code: 'consent-invalid' }));
  });
}
