import { table } from '../base/table.ts';
import enUi from '../../locales/en/ui.json' with { type: 'json' };
import enWording from '../../locales/en/wording.json' with { type: 'json' };
import frUi from '../../locales/fr/ui.json' with { type: 'json' };
import frWording from '../../locales/fr/wording.json' with { type: 'json' };
import type { Catalog } from './i18n.ts';

/** What one language says: sentences with legal force, and phrases of the interface. */
export interface Catalogs {
  readonly wording: Catalog;
  readonly ui: Catalog;
}

/** Where the sentences of a language come from; undefined for a language that has none. */
export type CatalogsOf = (locale: string) => Catalogs | undefined;

/** Every language in which a form can be written, for build tools and servers. A page loads them one by one. */
export const catalogs: Readonly<Record<string, Catalogs | undefined>> = table({
  fr: { wording: frWording, ui: frUi },
  en: { wording: enWording, ui: enUi },
});
