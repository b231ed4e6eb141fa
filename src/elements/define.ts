import { ConsentForm } from './consent-form.ts';
import { tellIntegrator } from './tell-integrator.ts';

/**
 * Registers the tags. Where there is no page, as on a server, it does nothing; a tag that is taken stays with its
 * first owner, so that a script loaded twice breaks no page.
 */
export function defineElements(): void {
  if (typeof customElements === 'undefined') return;
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag) === element) continue;
    if (customElements.get(tag))
      tellIntegrator('warning', `<${tag}> was defined by another script, which keeps it`);
    else customElements.define(tag, element);
  }
}

const elements = { 'consent-form': ConsentForm };

declare global {
  interface HTMLElementTagNameMap {
    'consent-form': ConsentForm;
  }
}
