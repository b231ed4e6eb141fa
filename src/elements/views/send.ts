import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView, UnsentReason } from '../form-view.ts';
import { recapView } from './recap.ts';

/** The end of the form: what is allowed, what went wrong if anything did, and one neutral button. */
export function sendView(view: FormView): TemplateResult {
  const { texts, state, say, words } = view;
  const sending = state === 'submitting';
  const other = sending ? say('sending') : state === 'error' ? say('retry') : '';
  return html`<div class="send">
    ${view.notice.choices.length ? recapView(view) : nothing}
    ${view.unsent ? unsent(view, view.unsent) : nothing}
    <div class="actions">
      <button class="button" type="submit" part="submit" aria-disabled=${sending} aria-describedby="note">
        ${sending ? html`<span class="spinner"></span>` : nothing}
        <span data-text="submit" ?hidden=${other !== ''}>${words(texts.submit)}</span>${other}
      </button>
    </div>
    <p class="hint" id="note" part="submit-note" data-text="submitNote">${words(texts.submitNote)}</p>
    <p class="vh" role="status">${sending ? say('sending') : ''}</p>
  </div>`;
}

// the network may have lost the code that says more
function unsent(view: FormView, reason: UnsentReason): unknown {
  return view.acts?.unsentView(view, reason) ?? html`<p role="alert">${view.say(`unsent.${reason}`)}</p>`;
}
