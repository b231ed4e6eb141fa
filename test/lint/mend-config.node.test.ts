import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyFixes, lawOf, lintConfig, lintText, mendConfig, rules } from '../../src/lint/index.ts';
import type { Diagnostic } from '../../src/lint/index.ts';
import { changedKitchen, kitchenText } from './kitchen.ts';

const text = (changes: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(changedKitchen(changes), null, 2)}\n`;
const errors = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

describe('mendConfig', () => {
  for (const rule of rules) {
    const examples = (lawOf(rule.id)?.examples.reject ?? []).flatMap((example) =>
      'config' in example ? [text(example.config)] : [],
    );
    const mendable = examples.filter((source) =>
      lintConfig(source).some((one) => one.rule === rule.id && one.fix),
    );

    test(`knows whether ${rule.id} can be mended`, () => {
      assert.equal(mendable.length > 0, rule.fixable ?? false);
    });

    for (const source of mendable) {
      test(`makes a finding of ${rule.id} disappear and brings no error`, () => {
        const before = lintConfig(source);
        const { text: after, mended, diagnostics } = mendConfig(source);
        const count = (all: readonly Diagnostic[]): number =>
          all.filter((one) => one.rule === rule.id).length;
        assert.ok(mended > 0 && count(diagnostics) < count(before));
        assert.ok(errors(diagnostics) <= errors(before));
        assert.deepEqual(lintConfig(after), diagnostics);
      });
    }
  }

  test('leaves every byte that no mend touches, whatever the layout of the file', () => {
    const odd = kitchenText()
      .replace('"id": "offres",', '"id"  :"offres",\t"checked": true,')
      .replaceAll('\n', '\r\n');
    const { text: mended } = mendConfig(`\ufeff${odd}`);
    assert.equal(mended, `\ufeff${odd.replace('"checked": true,\r\n', '')}`.replace('\t      ', '\t'));
  });

  test('adds a member on a line of its own, with the indent of the others', () => {
    const source = kitchenText().replace(
      '      "id": "offres",\n      "basis": "consent",',
      '      "id": "offres",',
    );
    assert.match(mendConfig(source).text, /"per": "month" \},\n {6}"basis": "consent"\n {4}\}/);
  });

  test('mends in rounds what overlaps: two keys at the end of one object', () => {
    const source = text({ '/purposes/1/checked': true, '/purposes/1/required': true });
    const { mended, diagnostics, text: after } = mendConfig(source);
    assert.deepEqual([mended, diagnostics.length], [2, 0]);
    assert.equal(after, text({}));
  });

  test('spells a value as the schema wants it, and guesses none', () => {
    const changes = {
      '/controller/phone': '02 61 91 10 20',
      '/controller/country': 'fr',
      '/purposes/1/validity': 'P26W',
      '/purposes/1/channels': ['Phone', 'e-mail'],
    };
    const config = JSON.parse(mendConfig(text(changes)).text) as Record<string, Record<string, unknown>>;
    assert.deepEqual(
      [config['controller']?.['phone'], config['controller']?.['country']],
      ['+33261911020', 'FR'],
    );
    const guess = text({ '/controller/phone': 'demandez-nous' });
    assert.equal(mendConfig(guess).text, guess);
  });

  test('takes away the sentence on Bloctel and keeps the others', () => {
    const written = 'Bonjour à vous. Vous pouvez vous inscrire sur Bloctel. À bientôt.';
    const [found] = lintText(written, { context: 'notice', locale: 'fr' }).filter(
      ({ rule }) => rule === 'obsolete-bloctel',
    );
    assert.ok(found?.fix);
    assert.equal(applyFixes(written, [found.fix]), 'Bonjour à vous. À bientôt.');
  });

  test('never takes away a key that tells a fact', () => {
    for (const change of [
      { '/withdrawal/requiresAccount': true },
      { '/purposes/1/automated': true },
      { '/purposes/2/recipients/0/legalName': 'Nos partenaires' },
    ]) {
      const source = text(change);
      assert.equal(mendConfig(source).text, source);
    }
  });

  test('leaves a file that is no JSON, and what somebody justified', () => {
    assert.equal(mendConfig('{ "checked": true').text, '{ "checked": true');
    const source = text({
      '/purposes/0/callback': { calls: 1, withinWorkingDays: 10 },
      '/justifications': [{ rule: 'callback-scope', reason: 'Délai du fabricant, dit à la personne.' }],
    });
    assert.equal(mendConfig(source).text, source);
  });
});
