import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { heading } from '../views/heading.ts';
import { faultMessage } from './fault-message.ts';
import type { Fault } from './find-faults.ts';

/** Every answer to correct, as links to the fields. It stands until all are corrected, and takes the focus once. */
export function errorSummary(view: FormView): TemplateResult | typeof nothing {
  const { summary, level, say } = view;
  if (!summary.length) return nothing;
  return html`<div class="summary" id="summary" part="summary" role="alert">
    ${heading(level, say('faults', { count: summary.length }), 'h')}
    <ul>
      ${summary.map((fault) => html`<li><a href="#${targetOf(view, fault)}">${faultMessage(view, fault)}</a></li>`)}
    </ul>
  </div>`;
}

/** Id of the control that a fault is about: its field, or the first box. */
function targetOf({ notice }: FormView, { field }: Fault): string {
  return field ? `f-${field}` : `c-${notice.choices[0]?.id}`;
}
