import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTranslator } from '../../src/i18n/i18n.ts';
import { catalogs } from '../../src/i18n/catalogs.ts';
import { compileLawfulNotice } from '../../src/lint/compile-lawful.ts';
import { fillDates } from '../../src/notice/dates.ts';
import { formLanguages } from '../../src/notice/languages.ts';
import { kitchenInSevenLanguages } from './speak-seven.ts';

const { notice, diagnostics } = compileLawfulNotice(kitchenInSevenLanguages());

describe('a form in every language', () => {
  test('is lawful in each', () => {
    assert.deepEqual(
      diagnostics.filter(({ severity }) => severity !== 'info'),
      [],
    );
    assert.ok(notice);
  });

  for (const locale of formLanguages) {
    test(`leaves no slot open in ${locale}, and no number unsaid`, () => {
      const { ui: _, ...texts } = notice!.texts[locale]!;
      assert.doesNotMatch(JSON.stringify(texts), /\{\{|undefined|NaN|<\w+>|\[object/);
    });
  }

  // One sentence of law in full, so that a change of a word is seen by whoever makes it.
  const expected: Readonly<Record<string, string>> = {
    fr: 'J’accepte qu’Atelier Corbel SAS transmette mon nom et mon numéro de téléphone à Vigie Alarme SAS (SIREN 000 306 092), qui pourra me proposer par téléphone des alarmes et des caméras, jusqu’au 25 novembre 2027.',
    en: 'I agree that Atelier Corbel SAS passes my name and my phone number to Vigie Alarme SAS (SIREN 000 306 092), which may offer me by phone burglar alarms and cameras, until 25 November 2027.',
    de: 'Ich willige ein, dass Atelier Corbel SAS meinen Namen und meine Telefonnummer an Vigie Alarme SAS (SIREN 000 306 092) weitergibt und mir dieses Unternehmen per Telefon bis zum 25. November 2027 Alarmanlagen und Kameras anbietet.',
    es: 'Acepto que Atelier Corbel SAS comunique mi nombre y mi número de teléfono a Vigie Alarme SAS (SIREN 000 306 092), que podrá ofrecerme por teléfono alarmas y cámaras, hasta el 25 de noviembre de 2027.',
    it: 'Acconsento a che Atelier Corbel SAS comunichi il mio nome e il mio numero di telefono a Vigie Alarme SAS (SIREN 000 306 092), che potrà propormi per telefono allarmi e telecamere, fino al giorno 25 novembre 2027.',
    nl: 'Ik ga ermee akkoord dat Atelier Corbel SAS mijn naam en mijn telefoonnummer doorgeeft aan Vigie Alarme SAS (SIREN 000 306 092), dat mij per telefoon alarmsystemen en camera’s mag aanbieden, tot en met 25 november 2027.',
    pt: 'Aceito que Atelier Corbel SAS transmita o meu nome e o meu número de telefone a Vigie Alarme SAS (SIREN 000 306 092), que poderá propor-me por telefone alarmes e câmaras, até 25 de novembro de 2027.',
  };
  for (const locale of formLanguages) {
    test(`says in ${locale} who gets what, by which channel, about what, and until when`, () => {
      const texts = notice!.texts[locale]!;
      const byPhone = notice!.choices.find(
        ({ to, channel }) => to === 'siren:000306092' && channel === 'phone',
      )!;
      const { sentence } = texts.choices[byPhone.id]!;
      assert.equal(
        fillDates(sentence, '2026-11-25', texts.dates, notice!.law).replaceAll('\u00a0', ' '),
        expected[locale],
      );
    });
  }
});

describe('numbers in words', () => {
  const twice: Readonly<Record<string, string>> = {
    de: 'Höchstens zweimal im Monat.',
    es: 'dos veces al mes como máximo.',
    it: 'Al massimo due volte al mese.',
    nl: 'Ten hoogste twee keer per maand.',
    pt: 'duas vezes por mês no máximo.',
  };
  for (const [locale, phrase] of Object.entries(twice)) {
    test(`are those of ${locale}`, () => {
      const say = createTranslator(locale, catalogs[locale]!.wording);
      assert.equal(say('frequency.month', { count: 2 }), phrase);
    });
  }

  test('are figures above nine', () => {
    const say = createTranslator('de', catalogs['de']!.wording);
    assert.equal(say('frequency.month', { count: 12 }), 'Höchstens 12 Mal im Monat.');
  });
});
