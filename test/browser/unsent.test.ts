import { assert, waitUntil } from '@open-wc/testing';
import { isStatement, problem, statements } from './network.ts';
import { box, button, fillIn, nextEvent, openForm, sendUntil, textOf } from './open-form.ts';
import type { OpenForm } from './open-form.ts';

const DAY_MS = 86_400_000;

describe('a sending that fails', () => {
  const failures: readonly (readonly [
    name: string,
    answer: () => Response,
    says: string,
    retries: number,
  ])[] = [
    ['the service fails', () => new Response('', { status: 500 }), 'Le service ne répond pas', 3],
    ['the service is overrun', () => tooMany(), 'Le service ne répond pas', 3],
    ['the service refuses', () => problem(422, 'fields-differ'), 'Le service a refusé cet envoi', 1],
    ['the service answers without proof', () => Response.json({ id: 'x' }), 'sans preuve valable', 1],
    ['the service answers a proof of its own', () => forged(), 'sans preuve valable', 1],
  ];
  for (const [name, answer, says, attempts] of failures) {
    it(`is said, and nothing is lost: ${name}`, async () => {
      const open = await openForm({ network: (receive) => failing(receive, answer) });
      fillIn(open);
      box(open, 'atelier-corbel.email').click();
      const told = nextEvent(open.form, 'consent-error');
      await sendUntil(open, 'error');
      assert.equal((await told).detail.retryable, says !== 'Le service a refusé cet envoi');
      assert.equal(textOf(open.root, '[role=alert] .h'), 'Votre demande n’est pas encore partie');
      assert.include(textOf(open.root, '[role=alert]'), says);
      assert.equal(button(open).innerText.trim(), 'Réessayer maintenant');
      assert.equal(open.form.values['name'], 'Claire Martin');
      assert.isTrue(box(open, 'atelier-corbel.email').checked);
      assert.isNull(open.root.querySelector('.receipt'));
      assert.equal(attemptsOf(open), attempts);
    });
  }

  it('is tried again with the same bytes, by itself and by hand: one record', async () => {
    let down = true;
    const sent: string[] = [];
    const open = await openForm({
      network: (receive) => async (input, init) => {
        if (!isStatement(input)) return receive(input, init);
        sent.push(init?.body as string);
        const answer = await receive(input, init); // kept, but the answer is lost
        return down ? new Response('', { status: 503 }) : answer;
      },
    });
    fillIn(open);
    await sendUntil(open, 'error');
    assert.lengthOf(sent, 3);
    down = false;
    await sendUntil(open, 'recorded');
    assert.equal(new Set(sent).size, 1);
    assert.equal(open.receiver.records(), 1);
  });

  it('is signed anew when the person changes her mind in between', async () => {
    let down = true;
    const open = await openForm({
      network: (receive) => async (input, init) =>
        down && isStatement(input) ? new Response('', { status: 503 }) : receive(input, init),
    });
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    await sendUntil(open, 'error');
    box(open, 'atelier-corbel.email').click();
    down = false;
    await sendUntil(open, 'recorded');
    assert.notInclude(textOf(open.root, '.receipt'), ': autorisé');
  });

  it('asks for another challenge by itself when the first was too old', async () => {
    let late = 0;
    const open = await openForm({ clock: () => new Date(Date.now() + late) });
    fillIn(open);
    await waitUntil(() => open.receiver.requests.length === 1, 'a challenge', { timeout: 5000 });
    late = 3 * 3600_000;
    await sendUntil(open, 'recorded');
    assert.lengthOf(statements(open), 2);
    assert.equal(open.receiver.records(), 1);
  });

  it('is told from a success by a key: a receipt of another receiver than the Notice promised is none', async () => {
    const open = await openForm({ example: 'newsletter' });
    const other = await openForm({ example: 'newsletter' });
    const form = open.form;
    // the same form, whose Notice pins the other receiver's key
    form.notice = { ...open.notice, form: { ...open.notice.form, receiver: other.receiver.pins } };
    await form.updateComplete;
    fillIn(open);
    box(open, '.email').click();
    await sendUntil(open, 'error');
    assert.isNull(open.root.querySelector('.receipt'));
  });

  it('says what is missing when no receiver was named', async () => {
    const open = await openForm();
    open.form.notice = { ...open.notice, form: withoutEndpoint(open) };
    await open.form.updateComplete;
    fillIn(open);
    const told = nextEvent(open.form, 'consent-error');
    await sendUntil(open, 'error');
    assert.equal((await told).detail.code, 'RECEIVER_UNREACHABLE');
  });
});

describe('a clock that is wrong', () => {
  it('by days is corrected by the receiver’s before anyone signs', async () => {
    const open = await openForm({ clock: () => new Date(Date.now() + 40 * DAY_MS) });
    const before = textOf(open.root, 'legend');
    open.root.querySelector<HTMLElement>('.input')!.focus();
    await waitUntil(() => textOf(open.root, 'legend') !== before, 'other dates', { timeout: 5000 });
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    await sendUntil(open, 'recorded');
  });

  it('by hours is left alone', async () => {
    const open = await openForm({ clock: () => new Date(Date.now() + 3 * 3600_000) });
    const before = textOf(open.root, 'legend');
    fillIn(open);
    await sendUntil(open, 'recorded');
    assert.include(before, textOf(open.root, 'legend'));
  });

  it('asks to read again when the dates change at the last moment', async () => {
    const open = await openForm({ clock: () => new Date(Date.now() + 40 * DAY_MS) });
    for (const [name, value] of Object.entries({
      name: 'C',
      phone: '0639981234',
      email: 'c@d.fr',
      postalCode: '44300',
    })) {
      open.root.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    }
    await open.form.submit(); // nothing was touched: no challenge was at hand
    assert.equal(open.form.state, 'error');
    await open.form.updateComplete;
    assert.include(textOf(open.root, '[role=alert]'), 'Relisez-les');
    await sendUntil(open, 'recorded');
  });
});

const attempts = new WeakMap<object, number>();

/** Answers statements instead of the receiver, and counts. */
function failing(receive: typeof fetch, answer: () => Response): typeof fetch {
  return async (input, init) => {
    if (!isStatement(input)) return receive(input, init);
    attempts.set(receive, (attempts.get(receive) ?? 0) + 1);
    return answer();
  };
}

function attemptsOf({ receiver }: OpenForm): number {
  return attempts.get(receiver.fetch) ?? 0;
}

function tooMany(): Response {
  return new Response('', { status: 429, headers: { 'retry-after': '0' } });
}

/** The right shape, signed by nobody. */
function forged(): Response {
  return Response.json({ id: crypto.randomUUID(), receipt: 'e30.e30.e30', token: 't' }, { status: 201 });
}

function withoutEndpoint({ notice }: OpenForm): OpenForm['notice']['form'] {
  const { endpoint: _, ...form } = notice.form;
  return form;
}
