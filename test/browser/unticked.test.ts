import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ConsentForm } from '../../src/elements/index.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import { exampleNames, readExample } from './examples.ts';
import { box, fillIn, openForm, sendUntil, textOf } from './open-form.ts';
import type { OpenForm } from './open-form.ts';

// GDPR rec. 32 and CJEU C-673/17: a box that was ticked in advance is no consent.
describe('no box is ever ticked but by the person', () => {
  for (const example of exampleNames) {
    it(`when the form is shown: ${example}`, async () => {
      const { root } = await openForm({ example });
      assert.isAbove(boxes(root).length, 0);
      assert.equal(
        count(root, (input) => input.checked || input.hasAttribute('checked')),
        0,
      );
    });
  }

  it('by the browser: autofill and restoration are told to leave boxes alone', async () => {
    const { root } = await openForm();
    assert.isTrue(boxes(root).every((input) => input.autocomplete === 'off'));
  });

  it('by a prefill: naming a choice in `values` is an error of the caller', async () => {
    const { form } = await openForm();
    for (const values of [
      { 'offres.atelier-corbel.phone': 'on' },
      { name: true },
      { consents: ['phone'] },
      'offres.atelier-corbel.phone',
    ]) {
      assert.throws(() => (form.values = values as never), TypeError, '"values" must hold texts by field');
    }
    await form.updateComplete;
    assert.equal(
      count(form.shadowRoot!, ({ checked }) => checked),
      0,
    );
  });

  it('by an attribute, whatever its name', async () => {
    const notice = compileNotice(readExample('kitchen'));
    const form = await fixture<ConsentForm>(
      html`<consent-form checked choices="all" ticked values="offres" .notice=${notice}></consent-form>`,
    );
    assert.equal(
      count(form.shadowRoot!, ({ checked }) => checked),
      0,
    );
  });

  it('by writing to `choices`, which is read-only', async () => {
    const { form } = await openForm();
    assert.throws(() => Object.assign(form, { choices: [] }), TypeError);
    assert.isTrue(form.choices.every(({ granted }) => !granted));
  });

  it('by a script that sets `checked`: the box is unticked again, and not granted', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.phone').checked = true;
    await sendUntil(open, 'recorded');
    assert.isTrue(open.form.choices.every(({ granted }) => !granted));
    assert.notInclude(textOf(open.root, '.receipt'), ': autorisé');
  });

  it('by the back button: what was ticked comes back unticked', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.phone').click();
    await open.form.updateComplete;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await open.form.updateComplete;
    assert.isFalse(box(open, 'atelier-corbel.phone').checked);
    assert.equal(open.form.values['name'], 'Claire Martin');
  });

  it('by a reset', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.phone').click();
    open.form.reset();
    await open.form.updateComplete;
    assert.isFalse(box(open, 'atelier-corbel.phone').checked);
    assert.isTrue(open.form.choices.every(({ granted }) => !granted));
    assert.equal(open.form.values['name'], '');
  });

  it('by another Notice in the same tag: a tick belongs to the sentence that was read', async () => {
    const open = await openForm();
    box(open, 'atelier-corbel.phone').click();
    open.form.notice = compileNotice({ ...readExample('kitchen'), revision: '2026-12-01' });
    await open.form.updateComplete;
    assert.equal(
      count(open.root, ({ checked }) => checked),
      0,
    );
  });
});

describe('a box is ticked', () => {
  it('by a click, even one that comes before the code that counts it', async () => {
    const open = await openForm();
    await clickOn(box(open, 'atelier-corbel.sms'));
    const isTold = (): boolean =>
      textOf(open.root, '[role=status]').includes('Atelier Corbel SAS peut vous écrire par SMS.');
    await waitUntil(isTold, 'the recap of the tick', { timeout: 8000 });
    assert.deepEqual(granted(open), ['offres.atelier-corbel.sms']);
  });

  it('by the space bar', async () => {
    const open = await openForm();
    box(open, 'atelier-corbel.email').focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => granted(open).length > 0, 'what the test waits for', { timeout: 8000 });
    assert.deepEqual(granted(open), ['offres.atelier-corbel.email']);
  });

  it('and unticked by the same act', async () => {
    const open = await openForm();
    await clickOn(box(open, 'atelier-corbel.sms'));
    await waitUntil(() => granted(open).length > 0, 'what the test waits for', { timeout: 8000 });
    await clickOn(box(open, 'atelier-corbel.sms'));
    assert.isEmpty(granted(open));
    await waitUntil(
      () => textOf(open.root, '[role=status]').includes('personne ne vous démarchera'),
      'what the test waits for',
      { timeout: 8000 },
    );
  });
});

function boxes(root: ShadowRoot): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
}

function count(root: ShadowRoot, has: (input: HTMLInputElement) => boolean): number {
  return boxes(root).filter(has).length;
}

function granted({ form }: OpenForm): string[] {
  return form.choices.filter((choice) => choice.granted).map(({ id }) => id);
}

async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}
