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
});

/** What one language says, fetched when it is asked for; undefined for a language that has no sentences. */
export function loadCatalogs(locale: string): Promise<Catalogs> | undefined {
  return load[locale]?.();
}
