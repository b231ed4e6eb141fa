/** How bad a finding is: an `error` is unlawful and stops the build, a `warning` is risky, `info` only informs. */
export type Severity = 'error' | 'warning' | 'info';

/** What kind of fault a finding is. */
export type Category =
  | 'vague_recipients'
  | 'vague_purpose'
  | 'bundled'
  | 'opt_out'
  | 'conditional'
  | 'confirm_shaming'
  | 'missing_channel'
  | 'other';

/** Where a finding stands. Lines and columns count from 1, offsets from 0 in UTF-16 code units. */
export interface Place {
  /** JSON pointer (RFC 6901) into the configuration; empty for a single text. */
  readonly path: string;
  readonly offset?: number;
  readonly length?: number;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A replacement that mends the finding mechanically. */
export interface Fix {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * A finding of the linter: a value, never thrown. Its three sentences (what, why, fix) come from
 * `locales/<tag>/lint.json` at the edge, filled with `data`.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly place: Place;
  /** Slots of the message: words of the configuration, never of a person. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
  /** The legal profile by which it was judged, where it is not that of France. */
  readonly profile?: string;
  /** The written reason that lets a warning pass; it then stays visible as `info`. */
  readonly justified?: string;
}
