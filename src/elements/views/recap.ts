import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { heading } from './heading.ts';

/** What the ticked boxes allow, said again before sending (RGAA 11.12): it is the confirmation step. */
export function recapView(view: FormView): TemplateResult {
  const { recap, level, say, acts } = view;
  return html`<div class="recap" part="recap" role="status">
    ${heading(level + 1, say('recap'), 'label')}
    ${recap.size ? acts?.grantedView(view) : html`<p>${say('recap.none')}</p>`}
  </div>`;
}
