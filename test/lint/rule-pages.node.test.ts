import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ruleGuide, rules } from '../../src/lint/index.ts';
import { ruleWords } from '../../src/lint/rule-words.ts';

const docs = new URL('../../docs/rules/', import.meta.url);

for (const [locale, folder] of [
  ['en', ''],
  ['fr', 'fr/'],
] as const) {
  describe(`the pages of the rules in ${locale}`, () => {
    const here = new URL(folder, docs);

    test('are one for each rule, and an index', () => {
      const pages = readdirSync(here).filter((name) => name.endsWith('.md'));
      assert.deepEqual(pages.toSorted(), ['README.md', ...rules.map(({ id }) => `${id}.md`)].toSorted());
    });

    test('stand where reports point', () => {
      for (const rule of rules) {
        const { url } = ruleGuide(rule, locale);
        assert.ok(existsSync(new URL(url.replace(/^.*\/docs\/rules\//, ''), docs)), url);
      }
    });

    test('have a title and no gap, and lead to files that exist', () => {
      for (const { id } of rules) {
        const page = readFileSync(new URL(`${id}.md`, here), 'utf8');
        assert.ok(page.startsWith(`# ${ruleWords(locale).titles[id]}\n`), id);
        assert.doesNotMatch(page, /undefined|\{\{|\[object/, id);
        for (const [, link = ''] of page.matchAll(/\]\((?!https:)([^)]+)\)/g))
          assert.ok(existsSync(new URL(link, here)), `${id}: ${link}`);
      }
    });
  });
}

test('the words about rules are in French spacing and apostrophes, one title for each rule', () => {
  const words = ruleWords('fr');
  assert.deepEqual(Object.keys(words.titles).toSorted(), rules.map(({ id }) => id).toSorted());
  assert.doesNotMatch(JSON.stringify(words), / [:;?!»]|« | '|[a-z]'[a-z]|veuillez|!/i);
});
