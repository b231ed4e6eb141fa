import { assert, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/index.ts';
import type { ConsentForm } from '../../src/elements/index.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import { pageNotice } from '../../src/notice/parts.ts';
import type { ConsentConfig, MarketingRecipient, Notice } from '../../src/notice/model.ts';
import { readExample } from './examples.ts';
import { nextEvent, textOf } from './open-form.ts';

const kitchen = readExample('kitchen');
const newsletter = readExample('newsletter');

/** « J’autorise la société XXXX à transmettre mes coordonnées à ses partenaires », as a configuration. */
const unlawful: ConsentConfig = {
  ...kitchen,
  purposes: kitchen.purposes.map((purpose) =>
    purpose.id === 'partenaires' && 'recipients' in purpose
      ? ({ ...purpose, recipients: purpose.recipients?.map(unnamed) } as typeof purpose)
      : purpose,
  ),
};

describe('the ways into a form', () => {
  afterEach(() => fixtureCleanup());

  it('show a compiled Notice given as a property, in the first paint', async () => {
    const form = document.createElement('consent-form');
    form.notice = compileNotice(kitchen);
    document.body.append(form);
    await form.updateComplete;
    assert.equal(title(form), 'Demander un devis');
    assert.equal(form.state, 'ready');
    form.remove();
  });

  it('keep a Notice that was given before the tag was known', async () => {
    const early = document.createElement('div');
    early.innerHTML = '<late-consent-form></late-consent-form>';
    const form = early.firstElementChild as ConsentForm;
    form.notice = compileNotice(kitchen);
    form.values = { name: 'Claire' };
    const { ConsentForm: Form } = await import('../../src/elements/index.ts');
    customElements.define('late-consent-form', class extends Form {});
    document.body.append(early);
    await form.updateComplete;
    assert.equal(title(form), 'Demander un devis');
    assert.equal(form.values['name'], 'Claire');
    early.remove();
  });

  it('show a compiled Notice given as a child script', async () => {
    const form = await withScript(JSON.stringify(compileNotice(kitchen)));
    assert.equal(title(form), 'Demander un devis');
  });

  it('compile and lint a configuration given as a child script', async () => {
    const form = await withScript(JSON.stringify(kitchen));
    assert.equal(title(form), 'Demander un devis');
  });

  it('find a child script that the parser adds later', async () => {
    const form = await fixture<ConsentForm>(html`<consent-form lang="fr"></consent-form>`);
    assert.equal(form.state, 'loading');
    form.append(scriptOf(JSON.stringify(compileNotice(kitchen))));
    await form.ready;
    assert.equal(title(form), 'Demander un devis');
  });

  it('fetch a compiled Notice from an address', async () => {
    const src = addressOf(compileNotice(kitchen));
    const form = await fixture<ConsentForm>(html`<consent-form lang="fr" src=${src}></consent-form>`);
    await form.ready;
    assert.equal(title(form), 'Demander un devis');
  });

  it('fetch a configuration from an address, compile and lint it', async () => {
    const form = await fixture<ConsentForm>(
      html`<consent-form lang="fr" src=${addressOf(kitchen)}></consent-form>`,
    );
    await form.ready;
    assert.equal(title(form), 'Demander un devis');
  });

  it('compile and lint a configuration given as a property', async () => {
    const form = await fixture<ConsentForm>(html`<consent-form lang="fr" .config=${kitchen}></consent-form>`);
    await form.ready;
    assert.equal(title(form), 'Demander un devis');
  });

  it('come in order: config before notice before child before src', async () => {
    const form = await withScript(JSON.stringify(compileNotice(kitchen)), addressOf(newsletter));
    assert.equal(title(form), 'Demander un devis');
    form.notice = compileNotice(newsletter);
    await nextEvent(form, 'consent-ready');
    assert.equal(title(form), 'Recevoir nos recettes de saison');
    form.config = kitchen;
    await nextEvent(form, 'consent-ready');
    assert.equal(title(form), 'Demander un devis');
  });

  it('compile a configuration into the same Notice as the build does', async () => {
    const form = await fixture<ConsentForm>(html`<consent-form lang="fr" .config=${kitchen}></consent-form>`);
    await form.ready;
    const built = await fixture<ConsentForm>(
      html`<consent-form lang="fr" .notice=${pageNotice(compileNotice(kitchen), ['fr'])}></consent-form>`,
    );
    assert.equal(form.shadowRoot!.textContent, built.shadowRoot!.textContent);
  });
});

describe('an unlawful configuration', () => {
  afterEach(() => fixtureCleanup());

  for (const [way, open] of Object.entries({
    property: () => fixture<ConsentForm>(html`<consent-form lang="fr" .config=${unlawful}></consent-form>`),
    script: () => withScript(JSON.stringify(unlawful), undefined, false),
    address: () =>
      fixture<ConsentForm>(html`<consent-form lang="fr" src=${addressOf(unlawful)}></consent-form>`),
  })) {
    it(`never shows a form: ${way}`, async () => {
      const errors: string[] = [];
      document.addEventListener('consent-error', ({ detail }) => errors.push(detail.code), { once: true });
      const form = await open();
      await until(() => form.state === 'unavailable');
      await form.updateComplete;
      assert.deepEqual(errors, ['NOTICE_UNLAWFUL']);
      assert.isNull(form.shadowRoot!.querySelector('form, input, button'));
      assert.include(
        textOf(form.shadowRoot!, '.root'),
        'Ce formulaire est indisponible. Appelez le 02 61 91 10 20.',
      );
    });
  }

  it('tells the integrator which rule, where', async () => {
    const form = document.createElement('consent-form');
    const told = nextEvent(form, 'consent-diagnostics');
    form.config = unlawful;
    document.body.append(form);
    const { diagnostics } = (await told).detail;
    assert.include(
      diagnostics.map(({ rule }) => rule),
      'recipient-vague-term',
    );
    form.remove();
  });

  it('takes the place of a form that was lawful', async () => {
    const form = await fixture<ConsentForm>(
      html`<consent-form lang="fr" .notice=${compileNotice(kitchen)}></consent-form>`,
    );
    form.config = unlawful;
    await until(() => form.state === 'unavailable');
    await form.updateComplete;
    assert.isNull(form.shadowRoot!.querySelector('form'));
  });

  it('keeps the way that works without scripts in sight', async () => {
    const form = await fixture<ConsentForm>(
      html`<consent-form lang="fr" .config=${unlawful}><a href="/devis">Demander un devis</a></consent-form>`,
    );
    await until(() => form.state === 'unavailable');
    await form.updateComplete;
    assert.isTrue(form.querySelector('a')!.checkVisibility());
  });
});

describe('a source that leads nowhere', () => {
  afterEach(() => fixtureCleanup());

  const broken: Readonly<Record<string, (form: ConsentForm) => void>> = {
    'an address that answers 404': (form) => (form.src = '/nowhere.json'),
    'a script that is no JSON': (form) => form.append(scriptOf('{ "id": ')),
    'a configuration in the place of a Notice': (form) => (form.notice = kitchen as unknown as Notice),
    'a Notice of another shape': (form) => (form.notice = { type: 'consent-notice' } as Notice),
  };
  for (const [name, set] of Object.entries(broken)) {
    it(`is said, never thrown: ${name}`, async () => {
      const form = document.createElement('consent-form');
      form.lang = 'fr';
      const told = nextEvent(form, 'consent-error');
      set(form);
      document.body.append(form);
      assert.oneOf((await told).detail.code, ['NOTICE_INVALID', 'NOTICE_UNLAWFUL']);
      await form.updateComplete;
      assert.equal(form.state, 'unavailable');
      assert.include(textOf(form.shadowRoot!, '.root'), 'Ce formulaire est indisponible');
      form.remove();
    });
  }

  it('may be mended: a Notice that comes later is shown', async () => {
    const form = await fixture<ConsentForm>(
      html`<consent-form lang="fr" src="/nowhere.json"></consent-form>`,
    );
    await until(() => form.state === 'unavailable');
    form.notice = compileNotice(kitchen);
    await form.ready;
    assert.equal(title(form), 'Demander un devis');
  });
});

function unnamed(recipient: object): MarketingRecipient {
  return { ...(recipient as MarketingRecipient), legalName: 'nos partenaires' };
}

function title(form: ConsentForm): string {
  return textOf(form.shadowRoot!, '[data-text=title]');
}

function scriptOf(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
}

async function withScript(json: string, src?: string, isReady = true): Promise<ConsentForm> {
  const form = document.createElement('consent-form');
  form.lang = 'fr';
  if (src) form.src = src;
  form.append(scriptOf(json));
  await fixture(html`${form}`);
  if (isReady) await form.ready;
  return form;
}

function addressOf(json: object): string {
  return URL.createObjectURL(new Blob([JSON.stringify(json)], { type: 'application/json' }));
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let waitedMs = 0; !isTrue(); waitedMs += 10) {
    if (waitedMs > 10_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
