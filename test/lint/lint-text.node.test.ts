import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { lintText } from '../../src/lint/index.ts';
import type { Context, Diagnostic } from '../../src/lint/index.ts';

const lint = (
  text: string,
  context: Context = 'label',
  names: readonly string[] = [],
  locale = 'fr',
): Diagnostic[] => lintText(text, { context, locale, names }).filter(({ severity }) => severity !== 'info');
const rulesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ rule }) => rule);

describe('lintText', () => {
  const disguises: readonly (readonly [string, string])[] = [
    ['inclusive writing', 'Oui aux offres de nos partenaire·s'],
    ['a bracketed plural', 'Oui aux offres de nos partenaire(s)'],
    ['points inside', 'Oui aux offres des partenaires.commerciaux.ales'],
    ['capitals', 'OUI AUX OFFRES DE NOS PARTENAIRES'],
    ['a soft hyphen', 'Oui aux offres de nos parte\u00adnaires'],
    ['a zero-width space', 'Oui aux offres de nos par\u200btenaires'],
    ['Cyrillic letters', 'Oui aux offres de nos pаrtеnаirеs'],
    ['full-width letters', 'Oui aux offres de nos ｐａｒｔｅｎａｉｒｅｓ'],
    ['entities', 'Oui aux offres de&nbsp;nos&#32;partenaires'],
    ['tags inside', 'Oui aux offres de nos part<b>en</b>aires'],
    ['letters apart', 'Oui aux offres de nos p a r t e n a i r e s'],
    ['digits for letters', 'Oui aux offres de nos p4rten4ires'],
    ['a typing error', 'Oui aux offres de nos parteners'],
  ];
  for (const [disguise, text] of disguises) {
    test(`sees a partner through ${disguise}`, () =>
      assert.ok(rulesOf(lint(text)).includes('recipient-vague-term'), text));
  }

  test('points at the words as they were written', () => {
    const text = 'Oui aux offres de&nbsp;nos par\u200btenaires, par SMS.';
    const first = lint(text).find(({ rule }) => rule === 'recipient-vague-term');
    assert.equal(
      text.slice(first?.place.offset, (first?.place.offset ?? 0) + (first?.place.length ?? 0)),
      'par\u200btenaires',
    );
  });

  for (const name of [
    'Notamment SAS',
    'Partenaire Habitat',
    'Groupe SEB',
    'Tiers Temps',
    'Et Autres SARL',
    'Les Artisans du Coin',
    'Sans Accord SAS',
  ]) {
    test(`finds nothing against a company declared as ${name}`, () => {
      assert.deepEqual(
        rulesOf(lint(`J’accepte d’être appelé par ${name} au sujet de ses portails.`, 'label', [name])),
        [],
      );
    });
  }

  test('takes a name by its legal form where none is declared', () => {
    assert.deepEqual(
      rulesOf(lint('J’accepte d’être appelé par Partenaire Habitat SAS au sujet de ses portails.')),
      [],
    );
  });

  test('reads a negation to the end of its clause and no further', () => {
    assert.deepEqual(rulesOf(lint('Nous ne transmettons vos coordonnées à aucun partenaire.', 'notice')), []);
    assert.deepEqual(
      rulesOf(lint('Nous ne les vendons pas, mais nous les transmettons à nos partenaires.', 'notice')),
      ['recipient-vague-term'],
    );
    assert.deepEqual(rulesOf(lint('N’hésitez pas à recevoir les offres de nos partenaires.', 'notice')), [
      'recipient-vague-term',
    ]);
    assert.deepEqual(
      rulesOf(lint('Si vous ne cochez rien, vos données sont transmises à nos partenaires.', 'notice')),
      ['recipient-vague-term'],
    );
  });

  test('takes declared goods for a subject, whatever their words', () => {
    const text = 'J’accepte que Notamment SAS m’appelle au sujet de ses bons plans.';
    const options = { context: 'label', locale: 'fr', names: ['Notamment SAS'] } as const;
    assert.deepEqual(rulesOf(lintText(text, options)), ['purpose-offer-nature-missing']);
    assert.deepEqual(rulesOf(lintText(text, { ...options, products: ['Bons plans'] })), []);
  });

  test('judges a template as if its names were filled in', () => {
    assert.deepEqual(rulesOf(lint('J’accepte d’être appelé par ${société} au sujet de ses portails.')), []);
  });

  test('calls a wrong option the caller’s bug', () => {
    const text = 'Oui.';
    assert.throws(() => lintText(text, { context: 'title' as Context, locale: 'fr' }), TypeError);
    assert.throws(() => lintText(text, { context: 'label', locale: 'xx' }), TypeError);
    assert.throws(() => lintText(text, { context: 'label', locale: 'fr', profile: 'none' }), TypeError);
    assert.throws(() => lintText(3 as unknown as string, { context: 'label', locale: 'fr' }), TypeError);
  });
});

interface Labelled {
  readonly text: string;
  readonly context: Context;
  readonly lang: string;
  readonly names?: readonly string[];
  readonly verdict: 'accept' | 'reject';
  readonly ambiguous: boolean;
}

/** Share of rejects that are found, and of accepts that are stopped. */
function score(rows: readonly Labelled[]): { recall: number; falseAlarms: number } {
  const stopped = (row: Labelled): boolean =>
    lint(row.text, row.context, row.names ?? [], row.lang).length > 0;
  const share = (verdict: Labelled['verdict']): number => {
    const judged = rows.filter((row) => row.verdict === verdict);
    return judged.filter(stopped).length / judged.length;
  };
  return { recall: share('reject'), falseAlarms: share('accept') };
}

describe('lintText on labelled sentences', () => {
  const readSet = (url: URL): Labelled[] =>
    readFileSync(url, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);

  test('finds at least 95 % of the written rejects and stops at most 3 % of what is right', () => {
    const { recall, falseAlarms } = score(readSet(new URL('wording/written.jsonl', import.meta.url)));
    assert.ok(recall >= 0.95, `recall ${recall}`);
    assert.ok(falseAlarms <= 0.03, `false alarms ${falseAlarms}`);
  });

  const real = new URL('../../../shared/data/wording/real_dev.jsonl', import.meta.url);
  if (existsSync(real)) {
    test('finds at least 93 % of the real, unambiguous rejects and stops at most 7 % of what is right', () => {
      const { recall, falseAlarms } = score(readSet(real).filter((row) => !row.ambiguous));
      assert.ok(recall >= 0.93, `recall ${recall}`);
      assert.ok(falseAlarms <= 0.07, `false alarms ${falseAlarms}`);
    });
  }
});
