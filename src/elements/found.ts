import type { Diagnostic } from '../base/diagnostic.ts';
import type { ErrorCode } from '../base/errors.ts';
import type { ConsentConfig, PageNotice } from '../notice/model.ts';

/** A way into a form that takes reading, or one that leads to none: `broken` says why. */
export type Readable =
  | { readonly config: ConsentConfig }
  | { readonly notice: unknown }
  | { readonly script: Element }
  | { readonly src: string }
  | { readonly broken: unknown };

/** What a source led to: a Notice, or none and what to show instead. */
export interface Found {
  readonly notice?: PageNotice;
  /** What the linter said, when the source had to be compiled in the page. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why there is no Notice. */
  readonly code?: ErrorCode;
  /** What stands in place of the form, for a language. */
  readonly instead?: (lang: string) => unknown;
}
