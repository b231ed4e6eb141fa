import { assert, waitUntil } from '@open-wc/testing';
import { foldSpace } from '../../src/notice/plain-text.ts';
import { verifyProof } from '../../src/proof/index.ts';
import { gated, statements } from './network.ts';
import { box, button, fillIn, openForm, sendUntil, textOf, waitForState } from './open-form.ts';

describe('sending', () => {
  it('ends with a receipt: every box, allowed or not, until when, and a reference', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    box(open, 'vigie-alarme.phone').click();
    await sendUntil(open, 'recorded');
    assert.equal(textOf(open.root, '#sent'), 'Votre demande est partie');
    const rows = [...open.root.querySelectorAll('.row')].map((row) => foldSpace(row.textContent));
    assert.lengthOf(rows, 3);
    assert.match(
      rows[0]!,
      /^Atelier Corbel SAS.* Téléphone : non autorisé SMS : non autorisé E-mail : autorisé jusqu’au \d/,
    );
    assert.match(rows[1]!, /^Vigie Alarme SAS.* Téléphone : autorisé jusqu’au .* E-mail : non autorisé$/);
    assert.match(textOf(open.root, '.receipt-head'), /Référence [0-9A-F]{4}-[0-9A-F]{4}$/);
    assert.match(
      textOf(open.root, '.seal'),
      /^Le \p{L}+ \d+.* à \d\d h \d\d \(heure de Paris\)\. Empreinte : ([0-9a-f]{4} ?){4}$/u,
    );
    assert.equal(open.receiver.records(), 1);
  });

  it('ends alike for whoever ticks nothing: the request is made all the same', async () => {
    const open = await openForm();
    fillIn(open);
    await sendUntil(open, 'recorded');
    assert.equal(textOf(open.root, '#sent'), 'Votre demande est partie');
    assert.notInclude(textOf(open.root, '.receipt'), ': autorisé');
    assert.lengthOf(open.root.querySelectorAll('.row'), 3);
  });

  it('hands over a proof that a stranger verifies, every check passed', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    await sendUntil(open, 'recorded');
    const verdict = await verifyProof(await (await open.form.exportProof()).text());
    assert.deepEqual(
      verdict.checks.filter(({ result }) => result !== 'pass'),
      [],
    );
  });

  it('signs canonical values, and leaves out the fields that are empty', async () => {
    const open = await openForm();
    fillIn(open);
    await sendUntil(open, 'recorded');
    const [, ...disclosures] = statements(open)[0]!.split('~').filter(Boolean);
    const said = disclosures.map((text) => JSON.parse(decode(text)) as unknown[]);
    const contact = Object.fromEntries(
      said.filter((one) => one.length === 3).map(([, name, value]) => [name, value]),
    );
    assert.include(contact, {
      phone: '+33639981234',
      postalCode: '44300',
      email: 'claire.martin@exemple.fr',
    });
    assert.notProperty(contact, 'project');
  });

  it('asks for a challenge at the first act, and for nothing before', async () => {
    const open = await openForm();
    assert.isEmpty(open.receiver.requests);
    open.root.querySelector<HTMLElement>('.input')!.focus();
    await waitUntil(() => open.receiver.requests.length === 1, 'a challenge', { timeout: 5000 });
    assert.equal(open.receiver.requests[0]!.path, '/v1/challenge');
  });

  it('is done once, however often the button is pressed', async () => {
    const open = await openForm();
    fillIn(open);
    button(open).click();
    button(open).click();
    await waitUntil(() => open.form.state === 'submitting', 'sending', { interval: 1, timeout: 8000 });
    button(open).click();
    void open.form.submit();
    await waitForState(open, 'recorded');
    await open.form.submit();
    assert.lengthOf(statements(open), 1);
    assert.equal(open.receiver.records(), 1);
  });

  it('says that it is under way, and holds the boxes still', async () => {
    const gate = gated();
    const open = await openForm({ network: gate.network });
    fillIn(open);
    await sendUntil(open, 'submitting');
    assert.equal(button(open).innerText.trim(), 'Envoi en cours…');
    assert.equal(button(open).getAttribute('aria-disabled'), 'true');
    assert.equal(textOf(open.root, '.send > [role=status].vh'), 'Envoi en cours…');
    box(open, 'atelier-corbel.email').click();
    assert.isFalse(box(open, 'atelier-corbel.email').checked);
    gate.open();
    await waitForState(open, 'recorded');
  });

  it('shows the end of a callback that was asked for', async () => {
    const open = await openForm({ example: 'windows' });
    fillIn(open);
    box(open, '.phone').click();
    await sendUntil(open, 'recorded');
    assert.match(textOf(open.root, '.row'), /Téléphone : autorisé jusqu’au \d+(er)? \p{L}+ \d{4}/u);
  });
});

function decode(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}
