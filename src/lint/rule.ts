import type { Json } from '../base/canonical.ts';
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
  /** ISO 3166-1 alpha-2, where it is one country’s law: under another country’s profile it is not cited. */
  readonly country?: string;
  /** What its reader should know of it, by language: above all, what could not be read at its source. */
  readonly note?: Readonly<Record<'fr' | 'en', string>>;
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
  readonly mend?: Mend;
}

/**
 * A mechanical mend of a configuration, by JSON pointers. It takes away, moves, or sets to what alone is lawful;
 * it never invents a fact.
 */
export type Mend =
  | { readonly remove: string }
  /** Sets a member, which may be missing. */
  | { readonly set: string; readonly to: Json }
  /** Gives a member another key and keeps its value. */
  | { readonly rename: string; readonly to: string }
  /** Replaces a stretch of the passage that the finding stands in. */
  | { readonly write: string; readonly start: number; readonly end: number };

export type Report = (finding: Finding) => void;

/**
 * Members of a configuration for which a rule answers, as `place.key`: `purpose.required`, `*.checked`.
 * What the schema finds wrong with them is then said by the rule of law, not as an unknown key.
 */
export interface Claims {
  /** Keys that no configuration has, because of this rule. */
  readonly forbidden?: readonly string[];
  /**
   * Forbidden keys that only ask the form for what it never does: taking one away mends the configuration. A key that
   * tells a fact about the world, `requiresAccount`, is not among them: without it the fact would only be hidden.
   */
  readonly removable?: readonly string[];
  /** Forbidden keys that are another name of a member, by that member: renaming mends. */
  readonly misnamed?: Readonly<Record<string, string>>;
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
  /** Whether some of its findings can be mended mechanically. */
  readonly fixable?: true;
  /** Pure. Holds no word of any language. */
  check(subject: Subject, report: Report): void;
}
