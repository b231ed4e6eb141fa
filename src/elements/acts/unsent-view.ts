import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView, UnsentReason } from '../form-view.ts';
import { heading } from '../views/heading.ts';
import { phoneLink } from '../views/phone-link.ts';

/** What was sent is not recorded: why, and what to do. It stands by the button, where the person is. */
export function unsentView({ notice, level, say }: FormView, unsent: UnsentReason): TemplateResult {
  const { phone } = notice.form;
  return html`<div class="summary info" part="summary" role="alert">
    ${heading(level + 1, say('unsent'), 'h')}
    <p>
      ${say(`unsent.${unsent}`)}
      ${phone && unsent !== 'dates' && unsent !== 'preview' ? phoneLink(say('unsent.call', { phone: '\n' }), phone) : nothing}
    </p>
  </div>`;
}
