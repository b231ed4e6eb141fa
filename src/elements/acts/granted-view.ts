import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { icon } from '../views/icon.ts';
import { shapes } from './shapes.ts';

/** Who may do what once the form is sent, one line for each ticked box. */
export function grantedView({ notice, texts, recap, say, words }: FormView): TemplateResult {
  const granted = notice.choices.filter(({ id }) => recap.has(id));
  return html`<ul>
      ${granted.map(({ id }) => html`<li>${icon(shapes.yes)}<span>${words(texts.choices[id]?.recap ?? '')}</span></li>`)}
    </ul>
    <p class="hint">${say('recap.rest')}</p>`;
}
