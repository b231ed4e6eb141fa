import { table } from '../base/table.ts';
import deUi from '../../locales/de/ui.json' with { type: 'json' };
import deWording from '../../locales/de/wording.json' with { type: 'json' };
import enUi from '../../locales/en/ui.json' with { type: 'json' };
import enWording from '../../locales/en/wording.json' with { type: 'json' };
import esUi from '../../locales/es/ui.json' with { type: 'json' };
import esWording from '../../locales/es/wording.json' with { type: 'json' };
import frUi from '../../locales/fr/ui.json' with { type: 'json' };
import frWording from '../../locales/fr/wording.json' with { type: 'json' };
import itUi from '../../locales/it/ui.json' with { type: 'json' };
import itWording from '../../locales/it/wording.json' with { type: 'json' };
import nlUi from '../../locales/nl/ui.json' with { type: 'json' };
import nlWording from '../../locales/nl/wording.json' with { type: 'json' };
import ptUi from '../../locales/pt/ui.json' with { type: 'json' };
import ptWording from '../../locales/pt/wording.json' with { type: 'json' };
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
  de: { wording: deWording, ui: deUi },
  es: { wording: esWording, ui: esUi },
  it: { wording: itWording, ui: itUi },
  nl: { wording: nlWording, ui: nlUi },
  pt: { wording: ptWording, ui: ptUi },
});
