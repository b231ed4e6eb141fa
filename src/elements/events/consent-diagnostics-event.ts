import type { Diagnostic } from '../../base/diagnostic.ts';
import { ConsentEvent } from './consent-event.ts';

/** `consent-diagnostics`: what the linter found in a configuration that was compiled in the page. */
export class ConsentDiagnosticsEvent extends ConsentEvent<{ readonly diagnostics: readonly Diagnostic[] }> {
  constructor(diagnostics: readonly Diagnostic[]) {
    super('consent-diagnostics', { diagnostics });
  }
}
