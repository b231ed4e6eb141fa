import i18next from 'i18next';
import { grammars } from './grammars.ts';

/** Phrases of one language by key; plural forms carry the suffix of their category (`_one`, `_many`, `_other`). */
export type Catalog = Readonly<Record<string, string>>;

/** What fills the slots of a phrase. `count` also picks the plural form. */
export type Slots = Readonly<Record<string, string | number>>;

/** Looks up a phrase and fills its slots. */
export type Translate = (key: string, slots?: Slots) => string;

/**
 * A translator for one language. It has no fallback language: a sentence in another language than the form's
 * would make the consent void, so a missing key is an error.
 *
 * @throws {TypeError} on look-up of a key that the catalog lacks.
 */
export function createTranslator(locale: string, catalog: Catalog): Translate {
  const instance = i18next.createInstance();
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
  });
  for (const [name, format] of Object.entries(grammars[locale] ?? {})) {
    instance.services.formatter?.add(name, (value: unknown) => format(String(value)));
  }
  return (key, slots) => instance.t(key, { ...slots });
}
