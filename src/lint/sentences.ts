import type { Diagnostic } from '../base/diagnostic.ts';

/** A diagnostic in words: what is wrong, why it matters, what to do. */
export interface Sentences {
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

/** Puts a diagnostic into words. */
export function sentencesOf({ rule, data }: Diagnostic, words: LintWords): Sentences {
  const sentences = words.rules[rule];
  const claim = rule.startsWith('config-') ? undefined : words.claims[String(data['claim'])];
  const say = (text = ''): string => fill(text, data, words);
  return { what: say(claim ?? sentences?.what), why: say(sentences?.why), fix: say(sentences?.fix) };
}

function fill(text: string, data: Diagnostic['data'], words: LintWords): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => {
    const value = String(data[slot] ?? '');
    return words.terms[slot]?.[value] ?? value;
  });
}
