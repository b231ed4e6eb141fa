import { grammars } from './grammars.ts';

/** Phrases of one language by key; plural forms carry the suffix of their category (`_one`, `_many`, `_other`). */
export type Catalog = Readonly<Record<string, string>>;

/** What fills the slots of a phrase. `count` also picks the plural form. */
export type Slots = Readonly<Record<string, string | number>>;

/** Looks up a phrase and fills its slots: `{{company}}`, or `{{count, words}}` through a format of the language. */
export type Translate = (key: string, slots?: Slots) => string;

/**
 * A translator for one language. It has no fallback language: a sentence in another language than the form's
 * would make the consent void, so a missing key is an error.
 *
 * @throws {TypeError} on look-up of a key that the catalog lacks, or of a phrase with a slot that nothing fills.
 */
export function createTranslator(locale: string, catalog: Catalog): Translate {
  const plural = new Intl.PluralRules(locale);
  const phraseOf = (key: string, count: string | number | undefined): string => {
    const plurals = count === undefined ? [] : [`${key}_${plural.select(Number(count))}`];
    const found = [...plurals, key].find((name) => Object.hasOwn(catalog, name));
    if (found === undefined) throw new TypeError(`"${key}" is missing in locales/${locale}/wording.json`);
    return catalog[found] ?? '';
  };
  return (key, slots = {}) =>
    // one pass over the phrase: what looks like a slot in a value is not one
    phraseOf(key, slots['count']).replace(SLOT, (_, name: string, format?: string) => {
      const value = slots[name];
      if (value === undefined) throw new TypeError(`"${key}" has a slot that nothing fills: "${name}"`);
      return formatted(String(value), format, locale);
    });
}

const SLOT = /\{\{(\w+)(?:, (\w+))?\}\}/g;

function formatted(value: string, format: string | undefined, locale: string): string {
  if (format === undefined) return value;
  const apply = grammars[locale]?.[format];
  if (!apply) throw new TypeError(`"${locale}" has no format "${format}"`);
  return apply(value);
}
