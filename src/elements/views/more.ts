import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { More } from '../../notice/model.ts';
import type { FormView } from '../form-view.ts';
import { icon, shapes } from './icon.ts';

/** The second level of information, one click away; never what a consent depends on. */
export function moreView({ words }: FormView, id: string, { summary, rows }: More): TemplateResult {
  return html`<details class="more" part="details">
    <summary>${icon(shapes.more, 14)}<span data-text="${id}.summary">${words(summary)}</span></summary>
    <dl>
      ${rows.map(
        ([term, text], at) =>
          html`<dt data-text="${id}.rows.${at}.term">${words(term)}</dt>
            <dd data-text="${id}.rows.${at}.text">${words(text)}</dd>`,
      )}
    </dl>
  </details>`;
}
