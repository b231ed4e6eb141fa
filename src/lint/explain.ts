import type { Diagnostic } from '../base/diagnostic.ts';
import { table } from '../base/table.ts';
import en from '../../locales/en/lint.json' with { type: 'json' };
import fr from '../../locales/fr/lint.json' with { type: 'json' };
import type { Source } from './rule.ts';
import { ruleOf } from './rules/index.ts';

/** A diagnostic in words: what is wrong, why it matters, what to do, and the law behind it. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly Source[];
}

interface Sentences {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The linter's words in one language. */
export interface LintWords {
  readonly rules: Readonly<Record<string, Sentences | undefined>>;
  /** What the schema says of a key that a rule claims: forbidden, missing, wrong. */
  readonly claims: Readonly<Record<string, string | undefined>>;
  /** Words for the codes that stand in slots, by slot. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;
  /** Words of the reporters. */
  readonly report: Readonly<Record<string, string>>;
}

/** Every language that the linter speaks. */
export const lintWords: Readonly<Record<string, LintWords | undefined>> = table({ fr, en });

/** The words of a language; French where the linter does not speak it. */
export function wordsOf(locale: string): LintWords {
  return lintWords[locale] ?? fr;
}

/** Puts a diagnostic into words. */
export function explain({ rule, data }: Diagnostic, locale: string): Explanation {
  const words = wordsOf(locale);
  const sentences = words.rules[rule];
  const claim = rule.startsWith('config-') ? undefined : words.claims[String(data['claim'])];
  const say = (text = ''): string => fill(text, data, words);
  return {
    what: say(claim ?? sentences?.what),
    why: say(sentences?.why),
    fix: say(sentences?.fix),
    sources: ruleOf(rule)?.sources ?? [],
  };
}

function fill(text: string, data: Diagnostic['data'], words: LintWords): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => {
    const value = String(data[slot] ?? '');
    return words.terms[slot]?.[value] ?? value;
  });
}
