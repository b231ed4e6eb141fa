import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { icon } from '../views/icon.ts';
import { faultMessage } from './fault-message.ts';
import type { Fault } from './find-faults.ts';
import { shapes } from './shapes.ts';

/** What is to be corrected, beside its control, in the very words of the summary. */
export function faultView(view: FormView, fault: Fault): TemplateResult {
  const { field = 'choice', choices } = fault;
  return html`<p class="fault" id="f-${field}-e" part="error">
      ${icon(shapes.warning)}<span
        ><span class="vh">${view.say('error')} </span>${faultMessage(view, fault)}</span
      >
    </p>
    ${choices ? untickView(view, choices) : nothing}`;
}

function untickView({ say }: FormView, choices: readonly string[]): TemplateResult {
  const words = say('untick', { count: choices.length });
  return html`<button class="link" type="button" data-untick=${choices.join(' ')}>${words}</button>`;
}
