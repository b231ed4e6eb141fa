import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lawOf, lintText, rules } from '../../src/lint/index.ts';
import type { Example } from '../../src/lint/index.ts';

type TextExample = Extract<Example, { text: string }>;
const texts: readonly TextExample[] = rules
  .map(({ id }) => lawOf(id)?.examples)
  .flatMap((examples) => (examples ? [...examples.reject, ...examples.accept] : []))
  .filter((example): example is TextExample => 'text' in example);
const RUNS = 300;

const verdict = ({ text, context, locale = 'fr', names }: TextExample): string =>
  lintText(text, { context, locale, ...(names && { names }) })
    .filter(({ severity }) => severity !== 'info')
    // shouting is a finding of its own, about capitals
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'readability')
    .sort()
    .join();

const anyText = fc.constantFrom(...texts);
const holds = (change: (text: string, seed: number) => string): void => {
  fc.assert(
    fc.property(anyText, fc.nat(), (example, seed) => {
      const changed = change(example.text, seed);
      assert.equal(verdict({ ...example, text: changed }), verdict(example), JSON.stringify(changed));
    }),
    { numRuns: RUNS },
  );
};

/** A text with something put between two of its characters, never inside markup or an entity. */
function inserted(text: string, mark: string, seed: number): string {
  if (/[<&${]/.test(text)) return text;
  const characters = [...text];
  const at = seed % (characters.length + 1);
  return [...characters.slice(0, at), mark, ...characters.slice(at)].join('');
}

describe('a disguise changes no verdict', () => {
  test('an invisible character anywhere', () => {
    holds((text, seed) =>
      inserted(
        text,
        ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202a'][seed % 6] ?? '',
        seed >>> 3,
      ),
    );
  });

  test('capitals and small letters', () => {
    const outside = (text: string, map: (letter: string) => string): string =>
      /[<&${[]/.test(text) ? text : map(text);
    holds((text) => outside(text, (letters) => letters.toUpperCase()));
    holds((text) => outside(text, (letters) => letters.toLowerCase()));
  });

  test('apostrophes', () => {
    holds((text, seed) => text.replace(/['’]/g, ["'", '’', 'ʼ', '′', '`'][seed % 5] ?? "'"));
  });

  test('no-break spaces', () => {
    holds((text, seed) =>
      text.includes('<') ? text : text.replace(/ /g, ['\u00a0', '\u202f', '\u2009', '  '][seed % 4] ?? ' '),
    );
  });

  test('composed and decomposed accents', () => {
    holds((text, seed) => text.normalize(seed % 2 ? 'NFC' : 'NFD'));
  });

  test('missing accents', () => {
    holds((text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'));
  });
});

describe('an unnamed partner spoils any clean label', () => {
  const clean = texts.filter(
    (example) =>
      example.context === 'label' &&
      verdict(example) === '' &&
      /J’accepte (que|d’être|de recevoir)/.test(example.text),
  );

  test('hung onto the company', () => {
    assert.ok(clean.length > 5);
    for (const example of clean) {
      const text = example.text
        .replace(/ ?([.*]|\([^)]*\))*$/, '')
        .replace(/\b(SARL|SAS)\b/, '$1 et ses partenaires');
      if (text.includes('partenaires')) assert.notEqual(verdict({ ...example, text }), '', text);
    }
  });

  test('hung onto the end', () => {
    for (const example of clean.filter(({ text }) => !/[<.].*\S/.test(text.replace(/\([^)]*\)/g, '')))) {
      const text = `${example.text.replace(/[.\s]+$/, '')} et ses partenaires.`;
      assert.notEqual(verdict({ ...example, text }), '', text);
    }
  });
});
