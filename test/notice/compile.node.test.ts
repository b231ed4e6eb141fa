import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonicalize } from '../../src/base/canonical.ts';
import type { Json } from '../../src/base/canonical.ts';
import { ConsentFormError } from '../../src/base/errors.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import { choiceSentence } from '../../src/notice/choice-sentence.ts';
import type { ConsentConfig } from '../../src/notice/config.ts';
import { noticeCore, pageNotice } from '../../src/notice/parts.ts';
import { shownTexts } from '../../src/notice/shown-texts.ts';
import { exampleNames, readExample } from './read-example.ts';

const bytes = (value: object): string => canonicalize(value as Json);

describe('compileNotice', () => {
  for (const name of exampleNames) {
    test(`gives the same bytes for ${name} whatever order its members are written in`, () => {
      const config = readExample(name);
      const reversed = JSON.parse(JSON.stringify(config, reverseKeys)) as ConsentConfig;
      assert.equal(bytes(compileNotice(reversed)), bytes(compileNotice(config)));
    });

    test(`compiles the facts of ${name} to the Notice that holds them`, () => {
      const notice = compileNotice(readExample(name));
      assert.equal(bytes(compileNotice(notice.facts)), bytes(notice));
    });

    test(`leaves no slot, no tag and no half-made sentence in ${name}`, () => {
      const notice = compileNotice(readExample(name));
      for (const locale of notice.form.locales) {
        for (const [id, text] of shownTexts(notice, locale, '2026-11-25')) {
          assert.doesNotMatch(text, /[{}<>\uE000]|undefined|NaN| {2}|\s[.,]/, `${id}: ${text}`);
          assert.notEqual(text, '', id);
        }
      }
    });

    test(`says of each choice of ${name} who may reach the person, how and until when`, () => {
      const notice = compileNotice(readExample(name));
      for (const choice of notice.choices) {
        const sentence = choiceSentence(notice, 'fr', choice.id, '2026-11-25');
        const digits = choice.to.replace('siren:', '').replace(/(\d{3})(?=\d)/g, '$1 ');
        assert.ok(sentence.includes(`SIREN ${digits}`), sentence);
        assert.match(sentence, choice.channel === 'phone' ? /par téléphone/ : /par (SMS|e-mail)/);
        assert.match(sentence, /jusqu’au \d|au plus tard le \p{L}+ \d/u);
      }
    });
  }

  test('freezes a Notice to its leaves', () => {
    const notice = compileNotice(readExample('kitchen'));
    assert.ok(Object.isFrozen(notice.texts['fr']?.offers?.groups[0]?.consents));
    assert.throws(() => Object.assign(notice.choices[0]!, { channel: 'post' }), TypeError);
  });

  test('keeps its hash when its facts and languages are left out', () => {
    const notice = compileNotice(readExample('kitchen'));
    const page = pageNotice(notice, ['en']);
    assert.deepEqual(Object.keys(page.texts), ['en']);
    assert.equal(page.facts, undefined);
    assert.equal(bytes(noticeCore(page)), bytes(noticeCore(notice)));
  });

  test('changes its digests with one letter of one sentence', () => {
    const config = readExample('kitchen');
    const changed = {
      ...config,
      texts: { ...config.texts, title: { fr: 'Demander un devis.', en: 'Ask for a quote' } },
    };
    const [before, after] = [compileNotice(config), compileNotice(changed)];
    assert.notEqual(after.digests.texts['fr'], before.digests.texts['fr']);
    assert.equal(after.digests.texts['en'], before.digests.texts['en']);
  });

  test('makes one choice per recipient, channel and purpose', () => {
    const ids = compileNotice(readExample('kitchen')).choices.map(({ id }) => id);
    assert.deepEqual(ids, [
      'offres.atelier-corbel.phone',
      'offres.atelier-corbel.sms',
      'offres.atelier-corbel.email',
      'partenaires.vigie-alarme.phone',
      'partenaires.vigie-alarme.email',
      'partenaires.stores-helios.phone',
      'partenaires.stores-helios.email',
    ]);
  });

  test('asks for the callback of a banned sector by a box, and for no prospecting', () => {
    const [choice, ...others] = compileNotice(readExample('windows')).choices;
    assert.deepEqual(others, []);
    assert.equal(choice?.kind, 'callback');
    assert.equal(choice?.validity, undefined);
  });

  test('shows the sentence of L223-2 beside every telephone field of a consumer form', () => {
    const config = readExample('windows');
    assert.match(compileNotice(config).texts['fr']?.fields['phone']?.law as string, /consentement préalable/);
    const professional = compileNotice({ ...config, audience: 'professional' });
    assert.equal(professional.texts['fr']?.fields['phone']?.law, undefined);
  });

  test('elides before a vowel and never before a consonant', () => {
    const notice = compileNotice(readExample('kitchen'));
    assert.match(
      choiceSentence(notice, 'fr', 'offres.atelier-corbel.sms', '2026-11-25'),
      /^J’accepte qu’Atelier/,
    );
    const newsletter = compileNotice(readExample('newsletter'));
    assert.match(
      choiceSentence(newsletter, 'fr', 'lettre.table-d-ici.email', '2026-11-25'),
      /^J’accepte que Table/,
    );
  });

  test('takes nothing in a fact for markup or for a slot', () => {
    const config = readExample('newsletter');
    const hostile = {
      ...config,
      controller: { ...config.controller, legalName: '<b>Table</b> {{id}} $t(title)' },
    };
    const notice = compileNotice(hostile);
    const legend = notice.texts['fr']?.offers?.groups[0]?.consents[0]?.legend;
    assert.deepEqual(Array.isArray(legend) && legend[1], ['b', '<b>Table</b> {{id}} $t(title)\u00a0SARL']);
  });

  test('names the telephone never among what an e-mail needs', () => {
    const notice = compileNotice(readExample('kitchen'));
    const sentence = choiceSentence(notice, 'fr', 'partenaires.vigie-alarme.email', '2026-11-25');
    assert.match(sentence, /transmette mon nom et mon adresse e-mail à/);
  });

  test('refuses a form whose text lacks one of its languages', () => {
    const config = { ...readExample('newsletter'), locales: ['fr', 'en'] };
    assert.throws(() => compileNotice(config), hasCode('CONFIG_INVALID'));
  });

  test('refuses an unknown profile, an unknown language and a wrong shape by their codes', () => {
    const config = readExample('newsletter');
    assert.throws(() => compileNotice({ ...config, legal: 'fr-1978-01-06' }), hasCode('PROFILE_UNKNOWN'));
    assert.throws(() => compileNotice({ ...config, legal: 'constructor' }), hasCode('PROFILE_UNKNOWN'));
    assert.throws(() => compileNotice({ ...config, locales: ['xx'] }), hasCode('LOCALE_UNKNOWN'));
    assert.throws(() => compileNotice({ ...config, checked: true }), hasCode('CONFIG_INVALID'));
    assert.throws(() => compileNotice('devis'), hasCode('CONFIG_INVALID'));
  });

  test('pins the keys of the receiver that compiles it, unless the configuration names others', () => {
    const config = readExample('newsletter');
    const receiver = { key: 'k', log: 'l' };
    assert.deepEqual(compileNotice(config, { receiver }).form.receiver, receiver);
    const own = { key: 'own', log: 'own' };
    assert.deepEqual(compileNotice({ ...config, receiver: own }, { receiver }).form.receiver, own);
  });
});

function hasCode(code: string): (error: unknown) => boolean {
  return (error) => error instanceof ConsentFormError && error.code === code;
}

function reverseKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse());
}

test('compileNotice refuses a law under which no sentence is written', () => {
  for (const legal of ['de-2021-10-01', 'it-2022-07-27', 'es-2023-06-29']) {
    assert.throws(() => compileNotice({ ...readExample('kitchen'), legal }), { code: 'PROFILE_JUDGES_ONLY' });
  }
});
