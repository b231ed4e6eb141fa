import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { catalogs } from '../../src/i18n/catalogs.ts';
import { compileInParts } from '../../src/lint/compile-in-parts.ts';
import { compileLawfulNotice } from '../../src/lint/compile-lawful.ts';
import { lexicons } from '../../src/lint/lexicon/index.ts';
import { languages } from '../../src/lint/lexicon/languages.ts';
import { formLanguages } from '../../src/notice/languages.ts';
import { changedKitchen } from './kitchen.ts';

const demo = new URL('../../demo/', import.meta.url);

describe('a page that compiles language by language', () => {
  for (const folder of ['examples/', 'unlawful/']) {
    for (const file of readdirSync(new URL(folder, demo)).filter((name) => name.endsWith('.json'))) {
      test(`says of ${folder}${file} what a build says, and compiles the same Notice`, async () => {
        const source = readFileSync(new URL(folder + file, demo), 'utf8');
        assert.deepEqual(await compileInParts(source), compileLawfulNotice(source));
      });
    }
  }

  test('reads a text in a language that the form does not offer', async () => {
    const intro = { fr: 'Bonjour.', en: 'Hello.', de: 'Ihre Daten werden an unsere Partner weitergegeben.' };
    const source = JSON.stringify(changedKitchen({ '/texts': { intro } }));
    const { diagnostics } = await compileInParts(source);
    assert.ok(
      diagnostics.some(({ rule, place }) => rule === 'recipient-vague-term' && place.path.endsWith('/de')),
    );
    assert.deepEqual(diagnostics, compileLawfulNotice(source).diagnostics);
  });

  test('answers what is no configuration as a build does', async () => {
    for (const source of ['', '{', '[]', '{"locales": ["xx"]}', '{"locales": ["de"]}'])
      assert.deepEqual(await compileInParts(source), compileLawfulNotice(source));
  });
});

describe('the languages that are listed', () => {
  test('are those that have a lexicon', () => assert.deepEqual(languages, Object.keys(lexicons)));

  test('are, for forms, those that have sentences', () =>
    assert.deepEqual(formLanguages, Object.keys(catalogs)));
});
