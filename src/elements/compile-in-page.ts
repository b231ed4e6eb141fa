import type { Diagnostic } from '../base/diagnostic.ts';
import type { ConsentConfig, Notice } from '../notice/model.ts';

/** What the compiler makes of a configuration in the page. */
export interface Compiled {
  /** Absent when the configuration is unlawful. */
  readonly notice?: Notice;
  readonly diagnostics: readonly Diagnostic[];
  /** The same in words, for the console, in the order of `diagnostics`. */
  readonly explained: readonly string[];
}

/**
 * Lints and compiles a configuration for a page that has no build. Both arrive here only: a page with a compiled
 * Notice never loads them.
 */
export async function compileInPage(source: string | ConsentConfig, lang: string): Promise<Compiled> {
  const { compileLawfulNotice } = await import('../lint/compile-lawful.ts');
  const { notice, diagnostics } = compileLawfulNotice(source);
  if (!diagnostics.length) return { ...(notice && { notice }), diagnostics, explained: [] };
  const { explain } = await import('../lint/explain.ts');
  const explained = diagnostics.map((finding) => {
    const { what, why, fix } = explain(finding, lang);
    return [placed(finding), what, why, fix].join('\n');
  });
  return { ...(notice && { notice }), diagnostics, explained };
}

function placed({ rule, place }: Diagnostic): string {
  const at = place.line === undefined ? '' : `, line ${place.line}, column ${place.column}`;
  return `${rule} at ${place.path || '/'}${at}`;
}
