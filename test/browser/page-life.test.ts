import { assert, waitUntil } from '@open-wc/testing';
import { ConsentForm, defineElements } from '../../src/elements/index.ts';
import { box, fillIn, openForm, sendUntil, textOf, waitForState } from './open-form.ts';
import { gated } from './network.ts';

describe('a form in a page', () => {
  it('shares nothing with another on the same page', async () => {
    const [one, other] = [await openForm(), await openForm({ example: 'newsletter' })];
    fillIn(one);
    box(one, 'atelier-corbel.email').click();
    await waitUntil(() => one.form.choices.some(({ granted }) => granted), 'what the test waits for', {
      timeout: 8000,
    });
    assert.equal(other.form.values['email'], '');
    assert.isTrue(other.form.choices.every(({ granted }) => !granted));
    await sendUntil(one, 'recorded');
    assert.equal(other.form.state, 'ready');
  });

  it('keeps what the person did when it is moved', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    await waitUntil(() => open.form.choices.some(({ granted }) => granted), 'what the test waits for', {
      timeout: 8000,
    });
    const elsewhere = document.createElement('div');
    open.form.parentElement!.append(elsewhere);
    elsewhere.append(open.form);
    await open.form.updateComplete;
    assert.equal(open.form.values['name'], 'Claire Martin');
    assert.isTrue(box(open, 'atelier-corbel.email').checked);
    await sendUntil(open, 'recorded');
    assert.include(textOf(open.root, '.receipt'), 'E-mail : autorisé');
  });

  it('may be taken away while it is sent', async () => {
    const gate = gated();
    const open = await openForm({ network: gate.network });
    fillIn(open);
    await sendUntil(open, 'submitting');
    open.form.remove();
    gate.open();
    await waitForState(open, 'recorded');
  });

  it('says its state to style sheets', async () => {
    const open = await openForm();
    assert.isTrue(open.form.matches(':state(ready)'));
    await sendUntil(open, 'invalid');
    assert.isTrue(open.form.matches(':state(invalid)'));
    assert.isFalse(open.form.matches(':state(ready)'));
  });

  it('can be filled in and sent again after a reset', async () => {
    const open = await openForm();
    fillIn(open);
    await sendUntil(open, 'recorded');
    open.form.reset();
    await open.form.updateComplete;
    assert.equal(open.form.state, 'ready');
    assert.equal(open.form.values['name'], '');
    fillIn(open);
    await sendUntil(open, 'recorded');
    assert.equal(open.receiver.records(), 2);
  });

  it('focuses its first field when asked to', async () => {
    const open = await openForm();
    open.form.focus();
    assert.equal(open.root.activeElement?.id, 'f-name');
  });

  it('stays out of a form around it', async () => {
    const open = await openForm();
    const around = document.createElement('form');
    let submitted = 0;
    around.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
    open.form.parentElement!.append(around);
    around.append(open.form);
    fillIn(open);
    await sendUntil(open, 'recorded');
    assert.equal(submitted, 0);
    assert.isEmpty([...new FormData(around).keys()]);
  });
});

describe('the registration of the tags', () => {
  it('may be asked for twice', () => {
    defineElements();
    assert.equal(customElements.get('consent-form'), ConsentForm);
  });

  it('leaves a page alone that has none', async () => {
    const registry = window.customElements;
    Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });
    try {
      defineElements();
    } finally {
      Object.defineProperty(window, 'customElements', { value: registry, configurable: true });
    }
  });
});
