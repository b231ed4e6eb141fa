import { assert, waitUntil } from '@open-wc/testing';
import { verifyProof } from '../../src/proof/index.ts';
import { problem, urlOf } from './network.ts';
import { box, fillIn, openForm, sendUntil, textOf } from './open-form.ts';
import type { OpenForm } from './open-form.ts';

describe('the receipt', () => {
  it('is downloaded as the proof, named after the form and the reference', async () => {
    const open = await recorded();
    const saved = nextDownload();
    open.root.querySelector<HTMLButtonElement>('[data-download]')!.click();
    const { name, text } = await saved;
    assert.match(name, /^devis-cuisine-[0-9A-F]{4}-[0-9A-F]{4}\.json$/);
    assert.isTrue(await isProven(text));
  });

  it('says when the proof can’t be fetched, and lets it be asked for again', async () => {
    let down = true;
    const open = await recorded(
      (receive) => async (input, init) =>
        down && urlOf(input).includes('/proofs/') ? problem(404, 'not-found') : receive(input, init),
    );
    const action = open.root.querySelector<HTMLButtonElement>('[data-download]')!;
    action.click();
    await waitUntil(() => textOf(open.root, '.failed') !== '', 'a word', { timeout: 5000 });
    assert.include(textOf(open.root, '.failed'), 'Le reçu n’a pas pu être téléchargé');
    down = false;
    const saved = nextDownload();
    action.click();
    assert.isTrue(await isProven((await saved).text));
    await waitUntil(() => textOf(open.root, '.failed') === '', 'what the test waits for', { timeout: 8000 });
  });

  it('weighs keeping and withdrawing alike', async () => {
    const open = await recorded();
    const [keep, change] = [...open.root.querySelectorAll<HTMLElement>('.equal > *')];
    for (const property of [
      'width',
      'height',
      'color',
      'backgroundColor',
      'fontWeight',
      'fontSize',
      'borderTopColor',
    ] as const) {
      assert.equal(getComputedStyle(keep!)[property], getComputedStyle(change!)[property], property);
    }
    assert.equal((change as HTMLAnchorElement).href, 'https://atelier-corbel.example/mes-choix');
  });
});

async function recorded(network?: (receive: typeof fetch) => typeof fetch): Promise<OpenForm> {
  const open = await openForm(network ? { network } : {});
  fillIn(open);
  box(open, 'atelier-corbel.email').click();
  await sendUntil(open, 'recorded');
  return open;
}

/** The next file that the page hands to the person. */
function nextDownload(): Promise<{ name: string; text: string }> {
  return new Promise((resolve) => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      void fetch(this.href)
        .then((answer) => answer.text())
        .then((text) => resolve({ name: this.download, text }));
    };
  });
}

async function isProven(proof: string): Promise<boolean> {
  return (await verifyProof(proof)).result === 'pass';
}
