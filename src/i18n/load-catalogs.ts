import { table } from '../base/table.ts';
import type { Catalogs } from './catalogs.ts';
import type { Catalog } from './i18n.ts';

// Without `with { type: 'json' }`: a development server answers JSON as a script, which a browser then refuses as JSON.
const load: Readonly<Record<string, (() => Promise<Catalogs>) | undefined>> = table({
  fr: () => both(import('../../locales/fr/wording.json'), import('../../locales/fr/ui.json')),
  en: () => both(import('../../locales/en/wording.json'), import('../../locales/en/ui.json')),
  de: () => both(import('../../locales/de/wording.json'), import('../../locales/de/ui.json')),
  es: () => both(import('../../locales/es/wording.json'), import('../../locales/es/ui.json')),
  it: () => both(import('../../locales/it/wording.json'), import('../../locales/it/ui.json')),
  nl: () => both(import('../../locales/nl/wording.json'), import('../../locales/nl/ui.json')),
  pt: () => both(import('../../locales/pt/wording.json'), import('../../locales/pt/ui.json')),
});

/** What one language says, fetched when it is asked for; undefined for a language that has no sentences. */
export function loadCatalogs(locale: string): Promise<Catalogs> | undefined {
  return load[locale]?.();
}

type Module = Promise<{ readonly default: Catalog }>;

async function both(wording: Module, ui: Module): Promise<Catalogs> {
  const [sentences, phrases] = await Promise.all([wording, ui]);
  return { wording: sentences.default, ui: phrases.default };
}
