import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.ts';
import type { ConsentForm } from '../../src/elements/index.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import type { ReceiverPins } from '../../src/notice/model.ts';
import { parseProof, readStatement, verifyProof } from '../../src/proof/index.ts';
import { exampleNames, readExample } from './examples.ts';
import { typed } from './open-form.ts';

interface Server {
  readonly url: string;
  readonly pins: ReceiverPins;
}

describe('from the form to a proof, through a receiver on another origin', () => {
  let server: Server;

  before(async function () {
    this.timeout(60_000);
    server = (await (await fetch('/__receiver')).json()) as Server;
  });

  it('a person fills in the kitchen form, ticks a box, sends it, and holds a proof that verifies', async () => {
    const form = await show('kitchen');
    await fill(form, typed);
    await tick(form, 'offres.atelier-corbel.email');
    form.shadowRoot!.querySelector<HTMLElement>('[type=submit]')!.focus();
    await sendKeys({ press: 'Enter' });
    await recorded(form);
    const proof = await (await form.exportProof()).text();
    const verdict = await verifyProof(proof);
    assert.deepEqual(
      verdict.checks.filter(({ result }) => result !== 'pass').map(({ id }) => id),
      [],
    );
    assert.deepEqual(await grantedIn(proof), ['offres.atelier-corbel.email']);
  });

  it('a byte changed anywhere is a proof no more', async () => {
    const form = await show('newsletter');
    await fill(form, { email: typed['email']! });
    await tick(form, 'lettre.table-d-ici.email');
    void form.submit();
    await recorded(form);
    const proof = await (await form.exportProof()).text();
    assert.equal((await verifyProof(proof)).result, 'pass');
    for (let at = 40; at < proof.length; at += Math.ceil(proof.length / 40)) {
      const other = proof[at] === 'A' ? 'B' : 'A';
      const altered = proof.slice(0, at) + other + proof.slice(at + 1);
      assert.equal((await verifyProof(altered)).result, 'fail', `at ${at}`);
    }
  });

  for (const example of exampleNames) {
    it(`every form of the demo is accepted with nothing but its required fields: ${example}`, async () => {
      const form = await show(example);
      await fill(form, typed);
      const { service } = compileNotice(readExample(example)).form;
      if (!service) await tick(form, form.choices[0]!.id);
      void form.submit();
      await recorded(form);
      assert.equal((await verifyProof(await (await form.exportProof()).text())).result, 'pass');
    });
  }

  async function show(example: string): Promise<ConsentForm> {
    const notice = compileNotice(readExample(example), { receiver: server.pins });
    const form = await fixture<ConsentForm>(
      html`<consent-form lang="fr" endpoint=${server.url} .notice=${notice}></consent-form>`,
    );
    await form.ready;
    return form;
  }
});

/** Types as a person does, key by key. */
async function fill(form: ConsentForm, values: Readonly<Record<string, string>>): Promise<void> {
  for (const field of form.shadowRoot!.querySelectorAll<HTMLInputElement>('.input')) {
    const value = values[field.name];
    if (!value) continue;
    field.focus();
    await sendKeys({ type: value });
  }
}

async function tick(form: ConsentForm, choice: string): Promise<void> {
  const boxes = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  boxes.find(({ name }) => name === choice)!.focus();
  await sendKeys({ press: 'Space' });
}

async function recorded(form: ConsentForm): Promise<void> {
  await waitUntil(() => form.state === 'recorded', 'a receipt', { timeout: 15_000 });
}

async function grantedIn(proof: string): Promise<string[]> {
  const { statement } = parseProof(proof);
  const { choices } = await readStatement(statement);
  return choices.filter(({ granted }) => granted).map(({ id }) => id);
}
