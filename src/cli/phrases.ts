import en from '../../locales/en/cli.json' with { type: 'json' };
import fr from '../../locales/fr/cli.json' with { type: 'json' };
import { createTranslator } from '../i18n/i18n.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { ToolLanguage } from './language.ts';

/** What the tools say, in one language. */
export function toolPhrases(language: ToolLanguage): Translate {
  return createTranslator(language, catalogs[language]);
}

const catalogs = { fr, en } as const satisfies Readonly<Record<ToolLanguage, unknown>>;
