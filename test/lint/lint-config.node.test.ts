import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compileLawfulNotice } from '../../src/lint/compile-lawful.ts';
import { lintConfig, stopsBuild } from '../../src/lint/index.ts';
import type { Diagnostic } from '../../src/lint/index.ts';
import { changedKitchen, kitchen, kitchenText } from './kitchen.ts';

const demo = new URL('../../demo/', import.meta.url);
const files = (folder: string): string[] =>
  readdirSync(new URL(folder, demo)).filter((file) => file.endsWith('.json'));
const read = (file: string): string => readFileSync(new URL(file, demo), 'utf8');
const only = (diagnostics: readonly Diagnostic[], rule: string): Diagnostic => {
  const [first, second] = diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  assert.ok(first && !second, `${rule}: ${diagnostics.map((one) => one.rule).join(', ')}`);
  return first;
};

describe('lintConfig on the examples', () => {
  for (const file of files('examples/')) {
    test(`lets ${file} pass`, () => {
      assert.deepEqual(
        lintConfig(read(`examples/${file}`)).filter(({ severity }) => severity !== 'info'),
        [],
      );
    });
  }

  for (const file of files('unlawful/')) {
    test(`stops ${file} by the rule of its name`, () => {
      const diagnostics = lintConfig(read(`unlawful/${file}`));
      assert.ok(
        diagnostics.some(({ rule }) => `${rule}.json` === file),
        diagnostics.map(({ rule }) => rule).join(', '),
      );
      assert.ok(stopsBuild(diagnostics));
    });
  }

  test('has an unlawful file for every rule that a configuration can break', () => {
    const shown = new Set(files('unlawful/').map((file) => file.replace('.json', '')));
    for (const rule of [
      'recipient-vague-term',
      'partner-placeholder',
      'preticked',
      'sector-banned',
      'bundle-channels',
    ]) {
      assert.ok(shown.has(rule), rule);
    }
    assert.ok(shown.size >= 68, String(shown.size));
  });
});

describe('lintConfig on places', () => {
  test('gives the line and column of the word, counted from 1', () => {
    const source = kitchenText().replace('"legalName": "Vigie Alarme"', '"legalName": "Nos partenaires"');
    const { place } = only(lintConfig(source), 'recipient-vague-term');
    assert.equal(place.path, '/purposes/2/recipients/0/legalName');
    assert.equal(source.slice(place.offset, (place.offset ?? 0) + (place.length ?? 0)), 'Nos partenaires');
    const line = source.split('\n')[(place.line ?? 0) - 1] ?? '';
    assert.equal(line.slice((place.column ?? 0) - 1, (place.endColumn ?? 0) - 1), 'Nos partenaires');
  });

  test('maps a word inside an escaped string to where it is written', () => {
    const written = String.raw`"intro": "Bonjour \u00ab ami \u00bb.\n\"Vos\" donn\u00e9es sont transmises \u00e0 nos parten\u0061ires."`;
    const source = kitchenText().replace('"texts": {', `"texts": { ${written},`);
    const { place } = only(lintConfig(source), 'recipient-vague-term');
    assert.equal(
      source.slice(place.offset, (place.offset ?? 0) + (place.length ?? 0)),
      String.raw`parten\u0061ires`,
    );
  });

  test('shows an unknown key at the key and a missing member at its holder', () => {
    const source = kitchenText().replace('"id": "offres",', '"id": "offres", "checked": true,');
    const key = only(lintConfig(source), 'preticked').place;
    assert.equal(source.slice(key.offset, (key.offset ?? 0) + (key.length ?? 0)), '"checked"');
    const missing = only(
      lintConfig(kitchenText().replace('"revision": "2026-11-25",', '')),
      'config-missing',
    ).place;
    assert.deepEqual([missing.path, missing.line, missing.column], ['', 1, 1]);
  });

  test('gives JSON pointers for an object', () => {
    const { place } = only(
      lintConfig(changedKitchen({ '/controller/siren': '123456789' })),
      'partner-siren-invalid',
    );
    assert.deepEqual(place, { path: '/controller/siren' });
  });

  test('reads CRLF and a byte order mark', () => {
    const source = `\ufeff${kitchenText().replace('"siren": "000306092"', '"siren": "000306093"').replaceAll('\n', '\r\n')}`;
    const { place } = only(lintConfig(source), 'partner-siren-invalid');
    assert.equal(
      source.split('\r\n')[(place.line ?? 0) - 1]?.slice((place.column ?? 0) - 1, (place.endColumn ?? 0) - 1),
      '"000306093"',
    );
  });
});

describe('lintConfig on what is no configuration', () => {
  const broken: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', 'ValueExpected'],
    ['a list', '[]', 'NoObject'],
    ['a text', '"bonjour"', 'NoObject'],
    ['binary', '\u0000\u0001\u0002ÿ', 'InvalidSymbol'],
    ['a file of 5 MB', `{"id": "${'x'.repeat(5_000_000)}"}`, 'TooLarge'],
    ['a bomb of brackets', '['.repeat(400_000), 'TooDeep'],
    ['an unclosed text', '{ "id": "devis', 'UnexpectedEndOfString'],
  ];
  for (const [what, source, problem] of broken) {
    test(`answers ${what} with a place and a problem`, () => {
      const [first] = lintConfig(source);
      assert.equal(first?.rule, 'config-syntax');
      assert.equal(first.data['problem'], problem);
      assert.equal(first.place.line, 1);
    });
  }

  test('answers a circular object with one diagnostic', () => {
    const circle: Record<string, unknown> = kitchen();
    circle['self'] = circle;
    assert.deepEqual(
      lintConfig(circle).map(({ rule, data }) => [rule, data['problem']]),
      [['config-syntax', 'NotJson']],
    );
  });

  test('answers an object nested too deep with one diagnostic', () => {
    let deep: object = {};
    for (let level = 0; level < 3000; level++) deep = { deep };
    assert.deepEqual(
      lintConfig(deep).map(({ data }) => data['problem']),
      ['TooDeep'],
    );
  });

  test('reports every fault of the JSON, and goes on with what it could read', () => {
    const source = kitchenText()
      .replace('"revision": "2026-11-25",', '"revision": "2026-11-25", // today')
      .replace('"siren": "000306092"', '"siren": "000306093", "siren": "000306093"');
    const rules = lintConfig(source).map(({ rule, data }) => `${rule} ${data['problem'] ?? ''}`.trim());
    assert.deepEqual(rules, [
      'config-syntax InvalidCommentToken',
      'config-syntax DuplicateKey',
      'partner-siren-invalid',
    ]);
  });

  test('calls a wrong argument the caller’s bug', () => {
    assert.throws(() => lintConfig(null as unknown as string), TypeError);
    assert.throws(() => lintConfig('{}', { profile: 'xx-1900-01-01' }), TypeError);
  });
});

describe('lintConfig on structure', () => {
  test('lets no structural fault hide a rule of law', () => {
    const config = changedKitchen({
      '/purposes/1': 'offres',
      '/fields': null,
      '/purposes/2/recipients/0/siren': '1',
    });
    const rules = new Set(lintConfig(config).map(({ rule }) => rule));
    assert.ok(
      rules.has('partner-siren-invalid') && rules.has('config-missing') && rules.has('config-value'),
      [...rules].join(),
    );
  });

  test('answers an unknown profile with the profiles that exist, and judges by the latest', () => {
    const diagnostics = lintConfig(
      changedKitchen({ '/legal': 'fr-1999-01-01', '/purposes/1/validity': 'P36M' }),
    );
    const legal = only(diagnostics, 'config-value');
    assert.equal(legal.place.path, '/legal');
    assert.match(String(legal.data['expected']), /fr-2026-08-11/);
    only(diagnostics, 'phone-duration');
  });

  test('answers a language that it does not read', () => {
    const diagnostics = lintConfig(changedKitchen({ '/locales': ['fr', 'ja'] }));
    assert.ok(diagnostics.some(({ rule, place }) => rule === 'config-value' && place.path === '/locales/1'));
  });

  test('survives any member of any type', () => {
    const values = [null, 0, true, 'x', [], {}, [[]], [null], { fr: 1 }];
    for (const key of Object.keys(kitchen())) {
      for (const value of values) assert.ok(Array.isArray(lintConfig({ ...kitchen(), [key]: value })), key);
    }
  });

  test('is not fooled by keys of Object.prototype', () => {
    const config = JSON.parse(
      '{ "purposes": [{ "constructor": 1, "__proto__": { "checked": true } }], "legal": "toString" }',
    ) as object;
    assert.ok(lintConfig(config).every(({ rule }) => typeof rule === 'string'));
  });
});

describe('a justification', () => {
  const undeclared = { '/purposes/1/products': [{ fr: 'des fenêtres', en: 'windows' }] };
  const reason = 'Fenêtres intérieures, sans lien avec l’énergie.';

  test('lets a warning pass and keeps it visible', () => {
    const diagnostic = only(
      lintConfig(
        changedKitchen({ ...undeclared, '/justifications': [{ rule: 'sector-undeclared', reason }] }),
      ),
      'sector-undeclared',
    );
    assert.deepEqual([diagnostic.severity, diagnostic.justified], ['info', reason]);
  });

  test('lets no error pass', () => {
    const config = changedKitchen({
      '/purposes/1/validity': 'P36M',
      '/justifications': [{ rule: 'phone-duration', reason }],
    });
    assert.equal(only(lintConfig(config), 'phone-duration').severity, 'error');
  });
});

describe('compileLawfulNotice', () => {
  test('compiles what is lawful, from a text and from an object alike', () => {
    const fromText = compileLawfulNotice(kitchenText());
    assert.deepEqual(fromText.diagnostics, []);
    assert.deepEqual(compileLawfulNotice(kitchen() as never).notice, fromText.notice);
    assert.equal(fromText.notice?.type, 'consent-notice');
  });

  test('compiles nothing that an error stops, nor under strict what a warning stops', () => {
    const warned = JSON.stringify(
      changedKitchen({ '/purposes/1/products': [{ fr: 'des fenêtres', en: 'windows' }] }),
    );
    assert.equal(compileLawfulNotice(warned).notice, undefined);
    assert.ok(compileLawfulNotice(warned, { strict: false }).notice);
    assert.equal(compileLawfulNotice('{').notice, undefined);
  });

  test('finds in the facts of a Notice nothing that it did not find in the configuration', () => {
    for (const file of files('examples/')) {
      const { notice } = compileLawfulNotice(read(`examples/${file}`));
      assert.ok(notice, file);
      assert.ok(compileLawfulNotice(notice.facts).notice, file);
    }
  });

  test('compiles nothing under a law for which no sentence is written, and says so', () => {
    const { notice, diagnostics } = compileLawfulNotice({ ...kitchen(), legal: 'de-2021-10-01' } as never);
    assert.equal(notice, undefined);
    assert.equal(only(diagnostics, 'profile-lint-only').severity, 'error');
    const judged = lintConfig({ ...kitchen(), legal: 'de-2021-10-01' });
    assert.equal(only(judged, 'profile-lint-only').severity, 'info');
  });

  test('answers a stranger’s JSON with diagnostics', () => {
    assert.ok(compileLawfulNotice(undefined as never).diagnostics.length > 0);
  });
});
