import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentConfig } from '../../src/notice/model.ts';
import { box, button, fillIn, nextEvent, openForm, sendUntil, textOf, typed } from './open-form.ts';
import type { OpenForm } from './open-form.ts';

describe('an incomplete form', () => {
  it('is not sent: a summary says what to correct, in the words that stand by each field', async () => {
    const open = await openForm();
    await sendUntil(open, 'invalid');
    const wanted = [
      'Indiquez votre nom',
      'Indiquez un numéro de téléphone à 10 chiffres, par exemple 06 39 98 12 34',
      'Indiquez une adresse e-mail complète, par exemple claire@exemple.fr',
      'Indiquez un code postal à 5 chiffres',
    ];
    assert.deepEqual(summary(open), wanted);
    assert.deepEqual(
      beside(open),
      wanted.map((words) => `Erreur : ${words}`),
    );
    assert.equal(textOf(open.root, '#summary .h'), '4 réponses sont à corriger');
    assert.isEmpty(open.receiver.requests.filter(({ path }) => path === '/v1/statements'));
  });

  it('says one fault as one', async () => {
    const open = await openForm();
    fillIn(open, { ...typed, email: 'claire' });
    await sendUntil(open, 'invalid');
    assert.equal(textOf(open.root, '#summary .h'), 'Une réponse est à corriger');
  });

  it('announces the summary, and takes the focus there', async () => {
    const open = await openForm();
    await sendUntil(open, 'invalid');
    await open.form.updateComplete;
    const alert = open.root.querySelector('#summary')!;
    assert.equal(alert.getAttribute('role'), 'alert');
    assert.equal(open.root.activeElement, alert);
  });

  it('ties each message to its field', async () => {
    const open = await openForm();
    fillIn(open, { ...typed, phone: '06 39 98' });
    await sendUntil(open, 'invalid');
    const phone = open.root.querySelector('[name=phone]')!;
    assert.equal(phone.getAttribute('aria-invalid'), 'true');
    const described = phone.getAttribute('aria-describedby')!.split(' ');
    const words = described.map((id) => open.root.getElementById(id)!.textContent).join(' ');
    assert.include(words, 'Indiquez un numéro de téléphone');
    assert.include(words, 'Toute sollicitation téléphonique');
    assert.equal(open.root.querySelector('[name=name]')!.getAttribute('aria-invalid'), 'false');
  });

  it('starts with no field said to be wrong', async () => {
    const { root } = await openForm();
    assert.isNull(root.querySelector('[aria-invalid=true], .faulty, [role=alert]'));
  });

  it('tells the page which fields and why, and nothing of what was typed', async () => {
    const open = await openForm();
    fillIn(open, { ...typed, name: '', phone: '06 39 98' });
    const told = nextEvent(open.form, 'consent-invalid');
    button(open).click();
    assert.deepEqual((await told).detail, {
      faults: [
        { field: 'name', code: 'missing' },
        { field: 'phone', code: 'phone' },
      ],
    });
  });

  it('keeps what was typed, to the letter', async () => {
    const open = await openForm();
    const wild = { ...typed, phone: '+33 (0)6.39', name: 'O’Neill-d’Ávila', postalCode: '44 300' };
    fillIn(open, wild);
    await sendUntil(open, 'invalid');
    for (const [name, value] of Object.entries(wild)) {
      assert.equal(open.root.querySelector<HTMLInputElement>(`.input[name="${name}"]`)!.value, value);
    }
  });

  it('forgives a field when it is left, not while it is typed in', async () => {
    const open = await openForm();
    fillIn(open, { ...typed, name: '' });
    await sendUntil(open, 'invalid');
    open.root.querySelector<HTMLInputElement>('[name=name]')!.focus();
    await sendKeys({ type: 'Claire' });
    assert.lengthOf(beside(open), 1);
    await sendKeys({ press: 'Tab' });
    await open.form.updateComplete;
    assert.isEmpty(beside(open));
    assert.isNull(open.root.querySelector('#summary'));
    assert.equal(open.form.state, 'ready');
  });

  it('finds no new fault in a field that is merely left', async () => {
    const open = await openForm();
    fillIn(open, { ...typed, name: '' });
    await sendUntil(open, 'invalid');
    const email = open.root.querySelector<HTMLInputElement>('[name=email]')!;
    email.focus();
    email.value = 'claire';
    await sendKeys({ press: 'Tab' });
    await open.form.updateComplete;
    assert.lengthOf(beside(open), 1);
  });

  it('asks for a text that fits, without cutting it', async () => {
    const open = await openForm();
    fillIn(open, { ...typed, project: 'a'.repeat(2001) });
    await sendUntil(open, 'invalid');
    assert.deepEqual(summary(open), ['Écrivez 2000 caractères au plus']);
    assert.lengthOf(open.root.querySelector('textarea')!.value, 2001);
  });

  it('answers `validate` like the button does', async () => {
    const open = await openForm();
    assert.isFalse(await open.form.validate());
    assert.equal(open.form.state, 'invalid');
    fillIn(open);
    assert.isTrue(await open.form.validate());
    assert.equal(open.form.state, 'ready');
  });
});

describe('a channel that needs a contact', () => {
  it('is an error when the contact is missing, and may be unticked from there', async () => {
    const open = await openForm({ change: withOptionalPhone });
    fillIn(open, { ...typed, phone: '' });
    box(open, 'atelier-corbel.phone').click();
    box(open, 'atelier-corbel.sms').click();
    await sendUntil(open, 'invalid');
    assert.deepEqual(summary(open), [
      'Indiquez votre numéro de téléphone, ou décochez les cases qui en ont besoin',
    ]);
    const untick = open.root.querySelector<HTMLButtonElement>('[data-untick]')!;
    assert.equal(textOf(open.root, '[data-untick]'), 'Décocher ces 2 cases');
    untick.click();
    await open.form.updateComplete;
    assert.isTrue(open.form.choices.every(({ granted }) => !granted));
    assert.isNull(open.root.querySelector('#summary'));
    await sendUntil(open, 'recorded');
  });

  it('is satisfied by the contact', async () => {
    const open = await openForm({ change: withOptionalPhone });
    fillIn(open, { ...typed, phone: '' });
    box(open, 'atelier-corbel.phone').click();
    await sendUntil(open, 'invalid');
    fillIn(open, { phone: typed['phone']! });
    await sendUntil(open, 'recorded');
  });

  it('asks for nothing when no box needs it', async () => {
    const open = await openForm({ change: withOptionalPhone });
    fillIn(open, { ...typed, phone: '' });
    box(open, 'atelier-corbel.email').click();
    await sendUntil(open, 'recorded');
  });
});

describe('a form without a service', () => {
  it('has nothing to send while no box is ticked, and says so at the boxes', async () => {
    const open = await openForm({ example: 'newsletter' });
    fillIn(open);
    await sendUntil(open, 'invalid');
    assert.deepEqual(summary(open), ['Cochez au moins une case']);
    open.root.querySelector<HTMLElement>('#summary a')!.click();
    assert.equal(open.root.activeElement, open.root.querySelector('[type=checkbox]'));
    box(open, '.email').click();
    await open.form.updateComplete;
    assert.isNull(open.root.querySelector('#summary'));
    await sendUntil(open, 'recorded');
    assert.equal(textOf(open.root, '#sent'), 'Vos choix sont enregistrés');
  });
});

function withOptionalPhone(config: ConsentConfig): ConsentConfig {
  return {
    ...config,
    fields: config.fields.map((field) => (field.id === 'phone' ? { ...field, required: false } : field)),
  };
}

function summary({ root }: OpenForm): string[] {
  return texts(root.querySelectorAll('#summary li'));
}

function beside({ root }: OpenForm): string[] {
  return texts(root.querySelectorAll('.fault'));
}

function texts(elements: Iterable<Element>): string[] {
  return [...elements].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}
