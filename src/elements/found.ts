import type { Diagnostic } from '../base/diagnostic.ts';
import type { ConsentConfig, PageNotice } from '../notice/model.ts';

/** A way into a form that takes reading: a configuration, a script of JSON inside the tag, or an address. */
export type Readable =
  { readonly config: ConsentConfig } | { readonly script: Element } | { readonly src: string };

/** What a source led to: a Notice, or none and why. */
export interface Found {
  readonly notice?: PageNotice;
  /** What the linter said, when the source had to be compiled in the page. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where to call instead, if the source says so. */
  readonly phone?: string;
  readonly cause?: unknown;
}
