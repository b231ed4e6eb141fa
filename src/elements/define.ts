import { ConsentForm } from './consent-form.ts';
import type { ConsentChangeEvent } from './events/consent-change-event.ts';
import type { ConsentDiagnosticsEvent } from './events/consent-diagnostics-event.ts';
import type { ConsentErrorEvent } from './events/consent-error-event.ts';
import type { ConsentInvalidEvent } from './events/consent-invalid-event.ts';
import type { ConsentReadyEvent } from './events/consent-ready-event.ts';
import type { ConsentRecordedEvent } from './events/consent-recorded-event.ts';
import type { ConsentSignedEvent } from './events/consent-signed-event.ts';
import type { ConsentSubmitEvent } from './events/consent-submit-event.ts';

/**
 * Registers the tags. Where there is no page, as on a server, it does nothing; a tag that is taken stays with its
 * first owner, so that a script loaded twice breaks no page.
 */
export function defineElements(): void {
  if (typeof customElements === 'undefined') return;
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag) === element) continue;
    // oxlint-disable-next-line no-console -- `tellIntegrator` would be loaded by every page for this alone
    if (customElements.get(tag)) console.warn(`consent-form: another script keeps <${tag}>`);
    else customElements.define(tag, element);
  }
}

const elements = { 'consent-form': ConsentForm };

declare global {
  interface HTMLElementTagNameMap {
    'consent-form': ConsentForm;
  }
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
    'consent-change': ConsentChangeEvent;
    'consent-invalid': ConsentInvalidEvent;
    'consent-submit': ConsentSubmitEvent;
    'consent-signed': ConsentSignedEvent;
    'consent-recorded': ConsentRecordedEvent;
    'consent-error': ConsentErrorEvent;
    'consent-diagnostics': ConsentDiagnosticsEvent;
  }
}
