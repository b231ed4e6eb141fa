import { assert, fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import type { ConsentForm } from '../../src/elements/index.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import { noticeCore, pageNotice } from '../../src/notice/parts.ts';
import type { PageNotice } from '../../src/notice/model.ts';
import { readExample } from './examples.ts';
import { box, fillIn, openForm, sendUntil, textOf } from './open-form.ts';

const notice = compileNotice(readExample('kitchen'));

describe('the language of a form', () => {
  it('is its own `lang` first', async () => {
    const page = await fixture(
      html`<div lang="fr"><consent-form lang="en" .notice=${notice}></consent-form></div>`,
    );
    assert.equal(title(page.querySelector('consent-form')!), 'Ask for a quote');
  });

  it('is else that of the nearest place that says one', async () => {
    const page = await fixture(
      html`<div lang="en-GB">
        <p><consent-form .notice=${notice}></consent-form></p>
      </div>`,
    );
    assert.equal(title(page.querySelector('consent-form')!), 'Ask for a quote');
  });

  it('is read through the shadow roots that it stands in', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><div id="host"></div></div>`);
    const shadow = page.querySelector('#host')!.attachShadow({ mode: 'open' });
    const form = document.createElement('consent-form');
    form.notice = notice;
    shadow.append(form);
    await form.updateComplete;
    assert.equal(title(form), 'Ask for a quote');
    page.lang = 'fr';
    await pause();
    assert.equal(title(form), 'Demander un devis');
  });

  it('is the form’s first when it doesn’t speak that of the page', async () => {
    const form = await fixture<ConsentForm>(html`<consent-form lang="de" .notice=${notice}></consent-form>`);
    assert.equal(title(form), 'Demander un devis');
    assert.equal(form.shadowRoot!.querySelector('.root')!.getAttribute('lang'), 'fr');
  });

  it('follows a switch, and keeps what was typed and ticked', async () => {
    const open = await openForm();
    fillIn(open);
    box(open, 'atelier-corbel.email').click();
    open.form.lang = 'en';
    await pause();
    assert.equal(title(open.form), 'Ask for a quote');
    assert.equal(open.form.values['name'], 'Claire Martin');
    assert.isTrue(box(open, 'atelier-corbel.email').checked);
  });

  it('is the one in which the person signs', async () => {
    const open = await openForm({ lang: 'en' });
    fillIn(open);
    await sendUntil(open, 'recorded');
    assert.equal(textOf(open.root, '#sent'), 'Your request has been sent');
    const [jwt = ''] = open.receiver.requests.at(-1)!.body.split('~');
    assert.include(atob(jwt.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')), '"locale":"en"');
  });
});

describe('a language that the page has to load', () => {
  const french = pageNotice(notice, ['fr']);

  it('is asked for once it is wanted, and shown when it is there; until then the form speaks the other', async () => {
    let asked = 0;
    const split: PageNotice = {
      ...french,
      load: { en: async () => (asked++, await pause(), notice.texts['en']!) },
    };
    const form = await fixture<ConsentForm>(html`<consent-form lang="fr" .notice=${split}></consent-form>`);
    assert.equal(asked, 0);
    form.lang = 'en';
    await form.updateComplete;
    assert.equal(title(form), 'Demander un devis');
    await pause();
    await pause();
    await form.updateComplete;
    assert.equal(title(form), 'Ask for a quote');
    assert.equal(asked, 1);
  });

  it('is waited for when no other is at hand', async () => {
    const split: PageNotice = {
      ...noticeCore(notice),
      texts: {},
      load: { fr: async () => notice.texts['fr']! },
    };
    const form = await fixture<ConsentForm>(html`<consent-form lang="fr" .notice=${split}></consent-form>`);
    await form.ready;
    assert.equal(title(form), 'Demander un devis');
  });

  it('leaves the form as it is when the network loses it, and is asked for again', async () => {
    let asked = 0;
    const split: PageNotice = {
      ...french,
      load: {
        en: () => (asked++ ? Promise.resolve(notice.texts['en']!) : Promise.reject(new TypeError('offline'))),
      },
    };
    const form = await fixture<ConsentForm>(html`<consent-form lang="en" .notice=${split}></consent-form>`);
    await pause();
    assert.equal(title(form), 'Demander un devis');
    form.lang = 'en-GB';
    await pause();
    await form.updateComplete;
    assert.equal(title(form), 'Ask for a quote');
  });
});

function title(form: ConsentForm): string {
  return textOf(form.shadowRoot!, '[data-text=title]');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
