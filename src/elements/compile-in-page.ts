import type { Diagnostic } from '../base/diagnostic.ts';
import type { ConsentConfig } from '../notice/model.ts';
import type { Found } from './found.ts';
import { ConsentDiagnosticsEvent } from './events/consent-diagnostics-event.ts';
import { nearestLang } from './language.ts';
import { tellIntegrator } from './tell-integrator.ts';
import { unavailableView } from './views/unavailable.ts';

/**
 * Lints and compiles a configuration for a page that has no build, and tells the integrator what the linter found.
 * An unlawful configuration leads to no Notice. All of it arrives here only: a page with a compiled Notice never
 * loads it.
 */
export async function compileInPage(host: HTMLElement, source: string | ConsentConfig): Promise<Found> {
  const { compileInParts } = await import('../lint/compile-in-parts.ts');
  const { notice, diagnostics } = await compileInParts(source);
  if (diagnostics.length) await report(host, diagnostics);
  if (notice) return { notice, diagnostics };
  const phone = phoneOf(source);
  return { diagnostics, code: 'NOTICE_UNLAWFUL', instead: (lang) => unavailableView(lang, phone) };
}

async function report(host: HTMLElement, diagnostics: readonly Diagnostic[]): Promise<void> {
  const { loadWords, sentencesOf } = await import('../lint/load-words.ts');
  const [lang = ''] = nearestLang(host).split('-');
  const words = await loadWords(lang);
  for (const finding of diagnostics) {
    const { what, why, fix } = sentencesOf(finding, words);
    tellIntegrator(finding.severity, [placed(finding), what, why, fix].join('\n'));
  }
  host.dispatchEvent(new ConsentDiagnosticsEvent(diagnostics));
}

function placed({ rule, place }: Diagnostic): string {
  const at = place.line === undefined ? '' : `, line ${place.line}, column ${place.column}`;
  return `${rule} at ${place.path || '/'}${at}`;
}

function phoneOf(source: string | ConsentConfig): string | undefined {
  try {
    const config = (typeof source === 'string' ? JSON.parse(source) : source) as Partial<ConsentConfig>;
    const phone = config.controller?.phone;
    return typeof phone === 'string' && /^\+\d{6,15}$/.test(phone) ? phone : undefined;
  } catch {
    return undefined;
  }
}
