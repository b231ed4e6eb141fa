import i18next from 'i18next';
import type { FormatterModule } from 'i18next';
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
 * @throws {TypeError} on look-up of a key that the catalog lacks, of a phrase with a slot that nothing fills, or of one with a format
 * that the language lacks.
 */
export function createTranslator(locale: string, catalog: Catalog): Translate {
  const instance = i18next.createInstance().use(formatterOf(locale));
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { wording: catalog } },
    defaultNS: 'wording',
    keySeparator: false, // keys hold dots
    nsSeparator: false, // and sentences hold colons
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true }, // a value that looks like a slot is not one
    parseMissingKeyHandler: (key: string) => {
      throw new TypeError(`"${key}" is missing in locales/${locale}/wording.json`);
    },
    missingInterpolationHandler: (phrase: string) => {
      throw new TypeError(`a slot of a phrase is filled by nothing: "${phrase}"`);
    },
  });
  return (key, slots) => instance.t(key, { ...slots });
}

/** The formats of one language and no others: i18next would let a name that it doesn't know pass without a word. */
function formatterOf(locale: string): FormatterModule {
  const none = (): void => undefined;
  return {
    type: 'formatter',
    init: none,
    add: none,
    addCached: none,
    format(value: unknown, format) {
      const apply = format === undefined ? String : grammars[locale]?.[format];
      if (!apply) throw new TypeError(`"${locale}" has no format "${format}"`);
      return apply(String(value));
    },
  };
}
