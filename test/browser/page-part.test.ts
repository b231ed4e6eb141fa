import { assert } from '@open-wc/testing';
import { statements } from './network.ts';
import { button, fillIn, nextEvent, openForm, sendUntil, textOf } from './open-form.ts';

describe('a page that takes part', () => {
  it('stops a sending before anything is signed', async () => {
    const open = await openForm();
    fillIn(open);
    open.form.addEventListener('consent-submit', (event) => event.preventDefault());
    const asked = nextEvent(open.form, 'consent-submit');
    button(open).click();
    const { choices } = (await asked).detail;
    assert.lengthOf(choices, 7);
    await pause();
    assert.equal(open.form.state, 'ready');
    assert.isEmpty(statements(open));
  });

  it('takes the signed statement over, and says itself what came of it', async () => {
    const open = await openForm();
    fillIn(open);
    open.form.addEventListener('consent-signed', (event) => event.preventDefault());
    const signed = nextEvent(open.form, 'consent-signed');
    button(open).click();
    assert.match((await signed).detail.statement, /^[\w-]+\.[\w-]+\.[\w-]+~/);
    await pause();
    assert.equal(open.form.state, 'ready');
    assert.isEmpty(statements(open));
  });

  it('transports the statement, and lets the form verify the answer', async () => {
    const open = await openForm();
    fillIn(open);
    open.form.addEventListener('consent-signed', (event) => {
      const { statement, endpoint } = event.detail;
      const answer = open.receiver.fetch(`${endpoint}/v1/statements`, { method: 'POST', body: statement });
      event.respondWith(answer.then((response) => response.json()) as never);
    });
    await sendUntil(open, 'recorded');
    assert.lengthOf(statements(open), 1);
  });

  it('shows nothing as sent on the page’s word alone', async () => {
    const open = await openForm();
    fillIn(open);
    open.form.addEventListener('consent-signed', (event) =>
      event.respondWith(Promise.resolve({ id: crypto.randomUUID(), receipt: 'a.b.c', token: 't' })),
    );
    await sendUntil(open, 'error');
    assert.include(textOf(open.root, '[role=alert]'), 'sans preuve valable');
  });

  it('sees a preview that sends nothing', async () => {
    const open = await openForm();
    open.form.mode = 'preview';
    fillIn(open);
    await sendUntil(open, 'error');
    assert.include(textOf(open.root, '[role=alert]'), 'ce formulaire n’envoie rien');
    assert.isEmpty(open.receiver.requests);
  });
});

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
