import type { Category, Severity } from '../base/diagnostic.ts';
import type { Locale } from '../notice/model.ts';
import type { LegalProfile } from '../notice/profiles/profile.ts';
import type { Context } from './context.ts';
import type { Facts } from './facts.ts';
import type { Passage } from './passage.ts';

/** A text that stands behind a rule. */
export interface Source {
  /** As a lawyer would cite it: `C. conso. R223-1 I 1°`. */
  readonly ref: string;
  readonly url?: string;
  /** First day in force, ISO 8601. */
  readonly since?: string;
}

/** An example that a rule must reject or accept: a text in its context, or a change to a lawful configuration. */
export type Example =
  | {
      readonly text: string;
      readonly context: Context;
      readonly locale?: Locale;
      readonly names?: readonly string[];
    }
  /** New values by JSON pointer into the kitchen shop's configuration; null takes a member away. */
  | { readonly config: Readonly<Record<string, unknown>> };

/** What a rule sees. A rule that reads texts uses `passages`; a structural rule uses `facts`. */
export interface Subject {
  readonly passages: readonly Passage[];
  /** The configuration, as far as it could be read; absent when a single text is judged. */
  readonly facts?: Facts;
  readonly profile: LegalProfile;
}

/** A finding as a rule reports it; the engine adds rule, severity, category and line. */
export interface Finding {
  /** JSON pointer, or the passage that it stands in. */
  readonly at: string | Passage;
  /** Offsets within the original text of the passage. */
  readonly start?: number;
  readonly end?: number;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Where one rule is an error by phone and a warning by e-mail. */
  readonly severity?: Severity;
}

export type Report = (finding: Finding) => void;

/**
 * Members of a configuration for which a rule answers, as `place.key`: `purpose.required`, `*.checked`.
 * What the schema finds wrong with them is then said by the rule of law, not as an unknown key.
 */
export interface Claims {
  /** Keys that no configuration has, because of this rule. */
  readonly forbidden?: readonly string[];
  /** Keys that this rule wants. */
  readonly missing?: readonly string[];
  /** Keys of which a wrong value breaks this rule. */
  readonly wrong?: readonly string[];
}

/** What stands behind a rule, and what it does by example. It is read by people and by tests: `lawOf(id)` has it. */
export interface RuleLaw {
  readonly sources: readonly Source[];
  /** `reject` is stopped by the rule; `accept` holds the nearest lawful texts, which no rule stops. */
  readonly examples: { readonly reject: readonly Example[]; readonly accept: readonly Example[] };
}

/** One rule of law. It detects; severity per country is the profile's, words are the lexicon's and the locales'. */
export interface Rule {
  /** Subject and problem, kebab-case, stable for ever. */
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly claims?: Claims;
  /** Pure. Holds no word of any language. */
  check(subject: Subject, report: Report): void;
}
