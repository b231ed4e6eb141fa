import { assert } from '@open-wc/testing';
import * as elements from '../../src/elements/index.ts';
import { box, button, fillIn, nextEvent, openForm, sendUntil, typed } from './open-form.ts';

const names = [
  'consent-ready',
  'consent-change',
  'consent-invalid',
  'consent-submit',
  'consent-signed',
  'consent-recorded',
  'consent-error',
  'consent-diagnostics',
] as const;

/** Nobody else in the world is called so. */
const MARKER = 'Zyxwvut';

describe('the events of a form', () => {
  it('reach the document, out of the shadow root', async () => {
    const heard: string[] = [];
    const listen = (event: Event): unknown => heard.push(event.type);
    for (const name of names) document.addEventListener(name, listen);
    const open = await openForm();
    await sendUntil(open, 'invalid');
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    await sendUntil(open, 'recorded');
    for (const name of names) document.removeEventListener(name, listen);
    assert.deepEqual(heard, [
      'consent-ready',
      'consent-invalid',
      'consent-change',
      'consent-submit',
      'consent-signed',
      'consent-recorded',
    ]);
  });

  it('tell a box by what it means', async () => {
    const open = await openForm();
    const changed = nextEvent(open.form, 'consent-change');
    box(open, 'vigie-alarme.phone').click();
    assert.deepEqual((await changed).detail, {
      id: 'partenaires.vigie-alarme.phone',
      purpose: 'partenaires',
      recipient: 'siren:000306092',
      channel: 'phone',
      granted: true,
    });
  });

  it('are classes of their own, that can be told apart', async () => {
    const open = await openForm();
    const invalid = nextEvent(open.form, 'consent-invalid');
    button(open).click();
    const event = await invalid;
    assert.instanceOf(event, elements.ConsentInvalidEvent);
    assert.instanceOf(event, elements.ConsentEvent);
    assert.instanceOf(event, Event);
  });

  it('can be cancelled where it stops something, and nowhere else', async () => {
    const cancelable = new Map<string, boolean>();
    const listen = (event: Event): unknown => cancelable.set(event.type, event.cancelable);
    for (const name of names) document.addEventListener(name, listen);
    const open = await openForm();
    await sendUntil(open, 'invalid');
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    await sendUntil(open, 'recorded');
    for (const name of names) document.removeEventListener(name, listen);
    const stopping = [...cancelable].filter(([, can]) => can).map(([name]) => name);
    assert.sameMembers(stopping, ['consent-submit', 'consent-signed']);
  });

  it('hold nothing that the person typed, but the one that carries the statement', async () => {
    const told: string[] = [];
    const listen = (event: Event): unknown =>
      told.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    for (const name of names) document.addEventListener(name, listen);
    let down = true;
    const open = await openForm({
      network: (receive) => async (input, init) =>
        down && init?.body !== undefined && init.body !== null && (init.body as string).includes('~')
          ? new Response('', { status: 422 })
          : receive(input, init),
    });
    const values = { ...typed, name: `Claire ${MARKER}`, email: `${MARKER}@exemple.fr`, phone: '' };
    fillIn(open, values);
    await sendUntil(open, 'invalid');
    fillIn(open, { phone: typed['phone']! });
    await sendUntil(open, 'error');
    down = false;
    await sendUntil(open, 'recorded');
    for (const name of names) document.removeEventListener(name, listen);
    assert.isAbove(told.length, 5);
    for (const event of told.filter((text) => !text.startsWith('consent-signed'))) {
      assert.notInclude(event, MARKER);
      assert.notMatch(event, /39\D?98\D?12\D?34/);
    }
  });
});
