import type { Found } from './controllers/watch-source.ts';
import { ConsentDiagnosticsEvent, ConsentErrorEvent } from './events.ts';
import { tellIntegrator } from './tell-integrator.ts';

/** Tells the integrator what a source led to: what the linter found, and why there is no form if there is none. */
export function reportFound(found: Found, dispatch: (event: Event) => boolean): void {
  const { notice, diagnostics, explained = [], cause } = found;
  for (const [at, text] of explained.entries()) tellIntegrator(diagnostics[at]?.severity ?? 'error', text);
  if (diagnostics.length) dispatch(new ConsentDiagnosticsEvent(diagnostics));
  if (notice || (cause === undefined && !diagnostics.length)) return;
  if (cause !== undefined) tellIntegrator('error', 'there is no form to show', cause);
  const code = diagnostics.length ? 'NOTICE_UNLAWFUL' : 'NOTICE_INVALID';
  dispatch(new ConsentErrorEvent({ code, retryable: false }));
}
