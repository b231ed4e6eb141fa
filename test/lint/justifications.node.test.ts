import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explain, lintConfig, reportGithub, reportJson, reportPretty } from '../../src/lint/index.ts';
import type { Diagnostic } from '../../src/lint/index.ts';
import { changedKitchen } from './kitchen.ts';

const reason = 'La remise vaut pour tous les clients, avec ou sans accord.';
const windows = { '/purposes/1/products': [{ fr: 'des fenêtres', en: 'windows' }] };
const lint = (changes: Readonly<Record<string, unknown>>, profile?: string): Diagnostic[] =>
  lintConfig(changedKitchen(changes), profile === undefined ? {} : { profile });
const unused = (diagnostics: readonly Diagnostic[]): unknown[] =>
  diagnostics
    .filter(({ rule }) => rule === 'justification-unused')
    .map(({ data, place, severity }) => [data['fault'], place.path, severity]);

describe('a justification that lets nothing pass', () => {
  for (const [what, changes, rule, fault] of [
    ['names no rule', {}, 'remise', 'unknown'],
    ['answers no finding', {}, 'incentive', 'unused'],
    ['would excuse an error', { '/purposes/1/validity': 'P36M' }, 'phone-duration', 'error'],
  ] as const) {
    test(`is reported when it ${what}`, () => {
      const found = lint({ ...changes, '/justifications': [{ rule, reason }] });
      assert.deepEqual(unused(found), [[fault, '/justifications/0/rule', 'warning']]);
    });
  }

  test('is reported when another for the same rule comes before it', () => {
    const one = { rule: 'sector-undeclared', reason };
    assert.deepEqual(unused(lint({ ...windows, '/justifications': [one, one] })), [
      ['twice', '/justifications/1/rule', 'warning'],
    ]);
  });

  test('cannot be justified itself', () => {
    const found = lint({ '/justifications': [{ rule: 'justification-unused', reason }] });
    assert.equal(unused(found).length, 1);
  });

  test('is no news when one only asks what another law would say', () => {
    const found = lint({ '/justifications': [{ rule: 'incentive', reason }] }, 'de-2021-10-01');
    assert.deepEqual(unused(found), []);
  });
});

test('a justified warning stays visible in every report, with its reason', () => {
  const source = JSON.stringify(
    changedKitchen({ ...windows, '/justifications': [{ rule: 'sector-undeclared', reason }] }),
  );
  const reports = [{ file: 'shop.json', source, diagnostics: lintConfig(source) }];
  assert.match(
    reportPretty(reports, { locale: 'fr' }),
    /information {2}sector-undeclared[^]*Justifié\u00a0: La remise/,
  );
  assert.match(reportGithub(reports, { locale: 'fr' }), /^::notice [^]*Justifié\u00a0: La remise/);
  assert.match(reportJson(reports, { locale: 'fr' }), /"justified": "La remise/);
});

describe('a foreign legal profile', () => {
  const found = (profile: string, changes: Readonly<Record<string, unknown>>): Record<string, string> =>
    Object.fromEntries(lint(changes, profile).map(({ rule, severity }) => [rule, severity]));

  test('is the only thing that changes severities', () => {
    const changes = {
      '/purposes/1/validity': 'P36M',
      '/purposes/2/basis': 'legitimate-interest',
      '/purposes/2/recipients/0/siren': '1',
    };
    const at = { 'partner-siren-invalid': 'error', 'transfer-by-legitimate-interest': 'error' };
    assert.deepEqual(found('fr-2026-08-11', changes), {
      ...at,
      'phone-duration': 'error',
      'phone-legal-basis': 'error',
    });
    assert.deepEqual(found('de-2021-10-01', changes), { ...at, 'phone-legal-basis': 'error' });
    for (const profile of ['it-2022-07-27', 'es-2023-06-29'])
      assert.deepEqual(found(profile, changes), { ...at, 'phone-legal-basis': 'warning' });
  });

  test('cites its own law and no French article', () => {
    const [diagnostic] = lint({ '/purposes/1/basis': 'legitimate-interest' }, 'de-2021-10-01').filter(
      ({ rule }) => rule === 'phone-legal-basis',
    );
    assert.ok(diagnostic);
    assert.deepEqual(
      explain(diagnostic, 'en').sources.map(({ ref }) => ref),
      ['UWG § 7 Abs. 2 Nr. 1'],
    );
  });
});
