import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person of our examples types. */
export const claire: Readonly<Record<string, string>> = {
  name: 'Claire Martin',
  phone: '06 39 98 12 34',
  email: 'claire.martin@exemple.fr',
  postalCode: '44300',
};

/** An element of the form, inside its shadow root. */
export async function find(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`consent-form >>> ${selector}`);
  if (!found) throw new Error(`the form shows no ${selector}`);
  return found;
}

/** Types into every field that the form has and that `claire` knows. */
export async function fillIn(page: Page, values = claire): Promise<void> {
  for (const [field, value] of Object.entries(values)) {
    const input = await page.$(`consent-form >>> [name="${field}"]`);
    await input?.type(value);
  }
}

/** Ticks the box of a choice with the mouse, as a person does. */
export async function tick(page: Page, choice: string): Promise<void> {
  await (await find(page, `[name="${choice}"]`)).click();
}

/** Presses the form's button by the keyboard: a recap that grows above it can't move it from under the finger. */
export async function send(page: Page): Promise<void> {
  await (await find(page, 'button[type=submit]')).focus();
  await page.keyboard.press('Enter');
}

/** Waits until the form stands in a state. */
export async function waitFor(page: Page, state: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('consent-form')?.state === wanted, {}, state);
}

/** The proof that the person would download. */
export function download(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const form = document.querySelector('consent-form');
    return (await form?.exportProof())?.text() ?? '';
  });
}
