import type { Severity } from '../base/diagnostic.ts';
import { defaultProfile, profiles } from '../notice/profiles/index.ts';
import { wordsOf } from './explain.ts';
import { languages } from './lexicon/languages.ts';
import { lawOf } from './law/index.ts';
import { lintText } from './lint-text.ts';
import type { Example, Rule, Source } from './rule.ts';
import { rulePage, ruleWords } from './rule-words.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** Everything that is to be said of a rule, in one language: what a page, a terminal and a report choose from. */
export interface RuleGuide extends Sentences {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity: Severity;
  /** What each dated legal profile makes of it. */
  readonly severities: readonly { readonly profile: string; readonly severity: Severity | 'off' }[];
  readonly sources: readonly Source[];
  readonly examples: { readonly reject: readonly Example[]; readonly accept: readonly Example[] };
  /** What kinds of text it judges, in words. */
  readonly contexts: readonly string[];
  readonly fixable: boolean;
  /** The address of its page. */
  readonly url: string;
}

/** The guide to a rule. Its sentence on what is wrong is that on its first example. */
export function ruleGuide(rule: Rule, locale: string): RuleGuide {
  const { id, category, severity, fixable = false } = rule;
  const words = ruleWords(locale);
  const { sources, examples } = lawOf(id) ?? { sources: [], examples: { reject: [], accept: [] } };
  const kinds = new Set([...examples.reject, ...examples.accept].map(contextOf));
  return {
    id,
    title: words.titles[id] ?? id,
    category: words.categories[category] ?? category,
    severity,
    severities: Object.values(profiles).flatMap((profile) =>
      profile ? [{ profile: profile.id, severity: profile.severities[id] ?? severity }] : [],
    ),
    ...exampleSentences(rule, examples.reject, locale),
    sources,
    examples,
    contexts: [...kinds].map((kind) => words.contexts[kind] ?? kind),
    fixable,
    url: rulePage(id, locale),
  };
}

/** A day as people of a language write it: « 11 août 2026 ». */
function longDate(day: string, locale: string): string {
  const region = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const format = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
  const written = format.format(new Date(`${day}T00:00:00Z`));
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** Since when a source is in force, in words; undefined where that is not known. */
export function sinceWords({ since }: Source, locale: string): string | undefined {
  return since && ruleWords(locale).page['since']?.replace('{{date}}', longDate(since, locale));
}

/** What kind of text an example is. */
export function contextOf(example: Example): string {
  return 'text' in example ? example.context : 'config';
}

function exampleSentences(rule: Rule, examples: readonly Example[], locale: string): Sentences {
  const spoken = languages.includes(locale) ? locale : 'fr';
  for (const example of examples) {
    if (!('text' in example) || (example.locale ?? 'fr') !== spoken) continue;
    const found = lintText(example.text, { ...example, locale: spoken }).find(
      ({ rule: id }) => id === rule.id,
    );
    if (found) return sentencesOf(found, wordsOf(locale));
  }
  return blankSentences(rule, locale);
}

/** The sentences with an ellipsis for what only a finding knows, and the numbers of French law. */
function blankSentences({ id }: Rule, locale: string): Sentences {
  const words = wordsOf(locale);
  const { what = '', why = '', fix = '' } = words.rules[id] ?? {};
  const fill = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => (slot === 'limit' ? String(LIMITS[id] ?? '…') : '…'));
  return { what: fill(what), why: fill(why), fix: fill(fix) };
}

const LIMITS: Readonly<Record<string, number | undefined>> = {
  'partner-too-many': defaultProfile.recipients.warnAbove,
  'minor-audience': defaultProfile.minAge,
  'phone-duration': defaultProfile.phone.maxValidityDays,
};
