import { table } from '../base/table.ts';
import en from '../../locales/en/rules.json' with { type: 'json' };
import fr from '../../locales/fr/rules.json' with { type: 'json' };
import { version } from '../base/version.ts';

type Words = Readonly<Record<string, string | undefined>>;

/** What documents and reports say about rules, in one language. */
export interface RuleWords {
  /** A title for each rule. */
  readonly titles: Words;
  readonly page: Words;
  readonly groups: Words;
  readonly categories: Words;
  readonly contexts: Words;
  readonly severities: Words;
  readonly countries: Words;
}

/** The words about rules in a language; French where the linter does not speak it. */
export function ruleWords(locale: string): RuleWords {
  return catalogs[locale] ?? fr;
}

const catalogs: Readonly<Record<string, RuleWords | undefined>> = table({ fr, en });

/** Where the files of this version of the package stand for anyone to read. */
export const packageUrl = `https://unpkg.com/consent-form@${version}`;

/** The address of a rule's page, in the version that found the fault: later pages may know another law. */
export function rulePage(id: string, locale: string): string {
  return `${packageUrl}/docs/rules/${catalogs[locale] && locale !== 'fr' ? '' : 'fr/'}${id}.md`;
}
