import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { fieldsView } from './fields.ts';
import { heading } from './heading.ts';
import { offersView } from './offers.ts';
import { sendView } from './send.ts';
import { serviceView } from './service.ts';

/** The form, always in this order: the request, what becomes of it without consent, the optional offers, the sending. */
export function formView(view: FormView): TemplateResult {
  const { texts, words, level } = view;
  return html`<form part="form" novalidate aria-labelledby="title">
    ${view.acts?.errorSummary(view)}
    <header part="header">
      ${heading(level, html`<span part="title" data-text="title">${words(texts.title)}</span>`, 'title', 'title')}
      <p class="sub" part="intro" data-text="intro">${words(texts.intro)}</p>
    </header>
    ${fieldsView(view)}${serviceView(view)}${offersView(view)}${sendView(view)}
  </form>`;
}
