import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { explain, lawOf, lintConfig, lintText, ruleOf, rules, stopsBuild } from '../../src/lint/index.ts';
import type { Diagnostic, Example, Rule } from '../../src/lint/index.ts';
import { lintWords } from '../../src/lint/explain.ts';
import { changedKitchen } from './kitchen.ts';

const found = (example: Example): Diagnostic[] =>
  'text' in example
    ? lintText(example.text, { ...example, locale: example.locale ?? 'fr' })
    : lintConfig(changedKitchen(example.config));
const naming = (example: Example): string =>
  JSON.stringify('text' in example ? example.text : example.config);
const folder = new URL('../../src/lint/rules/', import.meta.url);
const laws = new URL('../../src/lint/law/', import.meta.url);
const namesIn = (of: URL): string[] =>
  readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((file) => /\/.*\.ts$/.test(file));

describe('the rules', () => {
  test('are exactly the files of their folder, each named after its rule', () => {
    const files = namesIn(folder).map((file) => basename(file, '.ts'));
    assert.deepEqual(files.toSorted(), rules.map(({ id }) => id).toSorted());
  });

  test('have their law and examples in a file of the same name', () => {
    assert.deepEqual(namesIn(laws).toSorted(), namesIn(folder).toSorted());
    for (const { id } of rules) assert.ok(lawOf(id), id);
  });

  test('cover the catalogue: 68 rules, one on Bloctel, six on the configuration itself', () => {
    assert.equal(rules.length, 75);
    assert.equal(new Set(rules.map(({ id }) => id)).size, 75);
  });

  test('hold no word of any language', () => {
    for (const file of namesIn(folder)) {
      const code = readFileSync(new URL(file, folder), 'utf8');
      const start = code.search(/\n {2}check\(/);
      const check = code.slice(start, code.indexOf('\n};', start)).replace(/ \/\/ .*|\/\*[^]*?\*\//g, '');
      // a word of a language would be a literal with a space or an accent; concepts and keys are plain identifiers
      for (const [, literal = ''] of check.matchAll(/'([^'\n]*)'/g))
        assert.doesNotMatch(literal, /[a-z] [a-z]|[à-ÿœ’]/i, file);
    }
  });

  test('never claim a key twice', () => {
    const claims = rules.flatMap(({ claims }) =>
      Object.entries(claims ?? {}).flatMap(
        ([kind, keys]: [string, readonly string[] | Readonly<Record<string, string>>]) =>
          (Array.isArray(keys) ? keys : Object.keys(keys)).map(
            (key) => `${kind === 'missing' || kind === 'wrong' ? kind : 'forbidden'} ${key}`,
          ),
      ),
    );
    const twice = claims.filter((claim, at) => claims.indexOf(claim) !== at);
    assert.deepEqual(twice, []);
  });

  for (const locale of ['fr', 'en']) {
    test(`have three sentences each in ${locale}, and no other rule has`, () => {
      const words = lintWords[locale];
      assert.deepEqual(Object.keys(words?.rules ?? {}).toSorted(), rules.map(({ id }) => id).toSorted());
      for (const [id, sentences] of Object.entries(words?.rules ?? {})) {
        assert.deepEqual(Object.keys(sentences ?? {}), ['what', 'why', 'fix'], id);
      }
    });
  }

  test('speak French with its spaces and apostrophes', () => {
    const text = JSON.stringify(lintWords['fr']);
    assert.doesNotMatch(text, / [:;?!»]|« | '|[a-z]'[a-z]|veuillez|!/i);
  });
});

for (const rule of rules) {
  const { sources = [], examples = { reject: [], accept: [] } } = lawOf(rule.id) ?? {};
  describe(rule.id, () => {
    test('cites the texts behind it', () => {
      assert.ok(sources.length > 0);
      for (const { ref } of sources) assert.match(ref, /\S{3,}/);
    });

    if (rule.id !== 'config-syntax') {
      test('has examples on both sides', () => {
        assert.ok(examples.reject.length > 0 && examples.accept.length > 0);
      });
    }

    for (const example of examples.reject) {
      test(`rejects ${naming(example)}`, () => {
        const diagnostics = found(example);
        assert.ok(reports(rule, diagnostics), diagnostics.map((one) => one.rule).join(', '));
      });
    }

    for (const example of examples.accept) {
      test(`and every other rule accept ${naming(example)}`, () => {
        const diagnostics = found(example);
        assert.ok(!reports(rule, diagnostics));
        assert.ok(
          !stopsBuild(diagnostics),
          diagnostics.map((one) => `${one.rule} ${one.place.path}`).join(', '),
        );
      });
    }

    test('explains its findings in both languages without a gap', () => {
      for (const diagnostic of examples.reject.flatMap(found)) {
        for (const locale of ['fr', 'en']) {
          const { what, why, fix } = explain(diagnostic, locale);
          for (const sentence of [what, why, fix]) assert.match(sentence, /^[^{}]{8,}$/);
          assert.doesNotMatch(what, /undefined|«\s*»|“”/);
        }
      }
    });
  });
}

function reports(rule: Rule, diagnostics: readonly Diagnostic[]): boolean {
  assert.equal(ruleOf(rule.id), rule);
  return diagnostics.some((diagnostic) => diagnostic.rule === rule.id);
}
