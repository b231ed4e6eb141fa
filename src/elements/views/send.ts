import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { phoneLink } from './phone-link.ts';
import { recapView } from './recap.ts';
import { heading } from './heading.ts';

/** The end of the form: what is allowed, what went wrong if anything did, and one neutral button. */
export function sendView(view: FormView): TemplateResult {
  const { texts, state, say, words } = view;
  const sending = state === 'submitting';
  const other = sending ? say('sending') : state === 'error' ? say('retry') : '';
  return html`<div class="send">
    ${view.notice.choices.length ? recapView(view) : nothing} ${unsentView(view)}
    ${view.preview ? html`<p class="hint">${say('preview')}</p>` : nothing}
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

function unsentView({ notice, level, unsent, say }: FormView): unknown {
  if (!unsent) return nothing;
  const { phone } = notice.form;
  return html`<div class="summary info" part="summary" role="alert">
    ${heading(level + 1, say('unsent'), { class: 'h' })}
    <p>
      ${say(`unsent.${unsent}`)}
      ${phone && unsent !== 'dates' ? phoneLink(say('unsent.call', { phone: '\n' }), phone) : nothing}
    </p>
  </div>`;
}
