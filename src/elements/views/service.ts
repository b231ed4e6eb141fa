import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { heading } from './heading.ts';
import { icon, shapes } from './icon.ts';
import { moreView } from './more.ts';

/** Zone 2: what becomes of the contact details without any consent. */
export function serviceView(view: FormView): TemplateResult {
  const { title, facts, more } = view.texts.service;
  return html`<section class="notice" part="notice" aria-labelledby="service">
    ${heading(view.level + 1, html`<span data-text="service.title">${view.words(title)}</span>`, 'h', 'service')}
    <ul>
      ${facts.map(
        ([term, text], at) =>
          html`<li part="fact">
            ${icon(at === facts.length - 1 ? shapes.rights : at ? shapes.company : shapes.request, 22)}
            <p>
              <b data-text="service.facts.${at}.term">${view.words(term)}</b>
              <span data-text="service.facts.${at}.text">${view.words(text)}</span>
            </p>
          </li>`,
      )}
    </ul>
    ${moreView(view, 'service.more', more)}
  </section>`;
}
