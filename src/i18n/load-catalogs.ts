import { table } from '../base/table.ts';
import type { Catalogs } from './catalogs.ts';

const load: Readonly<Record<string, (() => Promise<Catalogs>) | undefined>> = table({
  fr: async () => ({
    wording: (await import('../../locales/fr/wording.json', { with: { type: 'json' } })).default,
    ui: (await import('../../locales/fr/ui.json', { with: { type: 'json' } })).default,
  }),
  en: async () => ({
    wording: (await import('../../locales/en/wording.json', { with: { type: 'json' } })).default,
    ui: (await import('../../locales/en/ui.json', { with: { type: 'json' } })).default,
  }),
  de: async () => ({
    wording: (await import('../../locales/de/wording.json', { with: { type: 'json' } })).default,
    ui: (await import('../../locales/de/ui.json', { with: { type: 'json' } })).default,
  }),
  es: async () => ({
    wording: (await import('../../locales/es/wording.json', { with: { type: 'json' } })).default,
    ui: (await import('../../locales/es/ui.json', { with: { type: 'json' } })).default,
  }),
  it: async () => ({
    wording: (await import('../../locales/it/wording.json', { with: { type: 'json' } })).default,
    ui: (await import('../../locales/it/ui.json', { with: { type: 'json' } })).default,
  }),
  nl: async () => ({
    wording: (await import('../../locales/nl/wording.json', { with: { type: 'json' } })).default,
    ui: (await import('../../locales/nl/ui.json', { with: { type: 'json' } })).default,
  }),
  pt: async () => ({
    wording: (await import('../../locales/pt/wording.json', { with: { type: 'json' } })).default,
    ui: (await import('../../locales/pt/ui.json', { with: { type: 'json' } })).default,
  }),
});

/** What one language says, fetched when it is asked for; undefined for a language that has no sentences. */
export function loadCatalogs(locale: string): Promise<Catalogs> | undefined {
  return load[locale]?.();
}
