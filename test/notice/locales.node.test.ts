import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';

type Catalog = Readonly<Record<string, string>>;
interface Group {
  readonly [key: string]: string | Group;
}
const folder = new URL('../../locales/', import.meta.url);
const locales = readdirSync(folder);
const files = readdirSync(new URL('fr', folder));
/** What a form needs to be written in a language; the tools speak the languages of their users, French and English. */
const ofForms = ['ui.json', 'wording.json'];
const ofTools = ['fr', 'en'];
const PLURAL = /_(zero|one|two|few|many|other)$/;

for (const file of files) {
  for (const locale of ofForms.includes(file) ? locales : ofTools) {
    describe(`locales/${locale}/${file}`, () => {
      const catalog = read(locale, file);

      test('has the keys of the French one and no others', () => {
        assert.deepEqual(stems(catalog), stems(read('fr', file)));
      });

      test('fills the same slots as the French one', () => {
        const french = read('fr', file);
        for (const [key, phrase] of Object.entries(catalog)) {
          const twin = french[key] ?? french[key.replace(PLURAL, '_other')] ?? '';
          if (!PLURAL.test(key)) assert.deepEqual(slots(phrase), slots(twin), key);
        }
      });

      test('has exactly the plural forms of the language', () => {
        const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
        const plural = Object.keys(catalog).filter((key) => PLURAL.test(key));
        for (const stem of new Set(plural.map((key) => key.replace(PLURAL, '')))) {
          const forms = plural.filter((key) => key.replace(PLURAL, '') === stem);
          assert.deepEqual(forms.map((key) => PLURAL.exec(key)?.[1]).sort(), wanted, stem);
        }
      });

      test('has no phrase of another language', () => {
        if (locale === 'fr') return;
        const french = read('fr', file);
        const borrowed = Object.keys(catalog).filter(
          (key) => catalog[key] === french[key] && /\p{L}{4,} \p{L}{3,}/u.test(catalog[key]!),
        );
        assert.deepEqual(borrowed, []);
      });
    });
  }
}

describe('the French phrases', () => {
  for (const file of files) {
    test(`are typeset in ${file}: curly apostrophes, no exclamation mark, no « veuillez »`, () => {
      for (const [key, phrase] of Object.entries(read('fr', file))) {
        assert.doesNotMatch(phrase, /\p{L}'\p{L}|veuillez|!(?!=)/iu, `${key}: ${phrase}`);
      }
    });
  }
});

/** The phrases of a file; those of a group have its name before theirs. */
function read(locale: string, file: string): Catalog {
  return flat(JSON.parse(readFileSync(new URL(`${locale}/${file}`, folder), 'utf8')) as Group);
}

function flat(group: Group): Catalog {
  const entries = Object.entries(group).flatMap(([key, member]): [string, string][] => {
    if (typeof member === 'string') return [[key, member]];
    return Object.entries(flat(member)).map(([inner, phrase]) => [`${key}.${inner}`, phrase]);
  });
  return Object.fromEntries(entries);
}

function stems(catalog: Catalog): string[] {
  return [...new Set(Object.keys(catalog).map((key) => key.replace(PLURAL, '')))].sort();
}

function slots(phrase: string): string[] {
  return [...phrase.matchAll(/\{\{\s*(\w+)|<(\w+)>/g)]
    .map(([, slot, tag]) => slot ?? `<${tag}>`)
    .filter((slot, at, all) => all.indexOf(slot) === at)
    .sort();
}
