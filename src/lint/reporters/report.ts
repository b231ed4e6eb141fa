import type { Diagnostic } from '../../base/diagnostic.ts';

/** What the linter found in one file. */
export interface FileReport {
  readonly file: string;
  /** The file's text, for the code frame. */
  readonly source?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a report is written. */
export interface ReportOptions {
  /** Language of the sentences. */
  readonly locale: string;
  /** Whether the terminal shows colours. Default: no. */
  readonly colors?: boolean;
}
