import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { heading } from './heading.ts';
import { icon, shapes } from './icon.ts';

/** What the ticked boxes allow, said again before sending (RGAA 11.12): it is the confirmation step. */
export function recapView(view: FormView): TemplateResult {
  const { notice, texts, recap, level, say, words } = view;
  const granted = notice.choices.filter(({ id }) => recap.has(id));
  return html`<div class="recap" part="recap" role="status">
    ${heading(level + 1, say('recap'), 'label')}
    ${
      granted.length
        ? html`<ul>
              ${granted.map(({ id }) => html`<li>${icon(shapes.yes)}<span>${words(texts.choices[id]?.recap ?? '')}</span></li>`)}
            </ul>
            <p class="hint">${say('recap.rest')}</p>`
        : html`<p>${say('recap.none')}</p>`
    }
  </div>`;
}
