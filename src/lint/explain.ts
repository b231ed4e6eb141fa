import type { Diagnostic } from '../base/diagnostic.ts';
import { table } from '../base/table.ts';
import en from '../../locales/en/lint.json' with { type: 'json' };
import fr from '../../locales/fr/lint.json' with { type: 'json' };
import { lawOf } from './law/index.ts';
import { profileSources } from './law/profiles.ts';
import type { Source } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import type { LintWords, Sentences } from './sentences.ts';

/** A diagnostic in words, and the law behind it. */
export interface Explanation extends Sentences {
  readonly sources: readonly Source[];
}

/** Every language that the linter speaks. */
export const lintWords: Readonly<Record<string, LintWords | undefined>> = table({ fr, en });

/** The words of a language; French where the linter does not speak it. */
export function wordsOf(locale: string): LintWords {
  return lintWords[locale] ?? fr;
}

/** Puts a diagnostic into words. */
export function explain(diagnostic: Diagnostic, locale: string): Explanation {
  const sources = [...lawIn(diagnostic), ...abroad(diagnostic)];
  return { ...sentencesOf(diagnostic, wordsOf(locale)), sources };
}

/** The law that every country has, and that of the country whose profile judged. */
function lawIn({ rule, profile }: Diagnostic): Source[] {
  const country = profile?.slice(0, 2).toUpperCase() ?? 'FR';
  return (lawOf(rule)?.sources ?? []).filter((source) => (source.country ?? country) === country);
}

function abroad({ rule, profile = '' }: Diagnostic): Source[] {
  return (profileSources[profile] ?? []).filter(({ rules = [] }) => rules.includes(rule));
}
