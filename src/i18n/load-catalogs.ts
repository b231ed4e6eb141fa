import { table } from '../base/table.ts';
import type { Catalogs } from './catalogs.ts';

// Without `with { type: 'json' }`: a development server answers JSON as a script, which a browser then refuses as JSON.
const load: Readonly<Record<string, (() => Promise<Catalogs>) | undefined>> = table({
  fr: async () => ({
    wording: (await import('../../locales/fr/wording.json')).default,
    ui: (await import('../../locales/fr/ui.json')).default,
  }),
  en: async () => ({
    wording: (await import('../../locales/en/wording.json')).default,
    ui: (await import('../../locales/en/ui.json')).default,
  }),
  de: async () => ({
    wording: (await import('../../locales/de/wording.json')).default,
    ui: (await import('../../locales/de/ui.json')).default,
  }),
  es: async () => ({
    wording: (await import('../../locales/es/wording.json')).default,
    ui: (await import('../../locales/es/ui.json')).default,
  }),
  it: async () => ({
    wording: (await import('../../locales/it/wording.json')).default,
    ui: (await import('../../locales/it/ui.json')).default,
  }),
  nl: async () => ({
    wording: (await import('../../locales/nl/wording.json')).default,
    ui: (await import('../../locales/nl/ui.json')).default,
  }),
  pt: async () => ({
    wording: (await import('../../locales/pt/wording.json')).default,
    ui: (await import('../../locales/pt/ui.json')).default,
  }),
});

/** What one language says, fetched when it is asked for; undefined for a language that has no sentences. */
export function loadCatalogs(locale: string): Promise<Catalogs> | undefined {
  return load[locale]?.();
}
