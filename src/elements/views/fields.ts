import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NoticeField } from '../../notice/model.ts';
import { fieldControls } from '../fields/index.ts';
import type { FormView } from '../form-view.ts';

/** Zone 1, the request: one column of fields, each under its label. */
export function fieldsView(view: FormView): TemplateResult {
  return html`<div class="fields" part="fields">
    ${view.notice.fields.map((field) => fieldView(view, field))}
  </div>`;
}

function fieldView(view: FormView, field: NoticeField): TemplateResult {
  const { texts, words } = view;
  const { label, hint, law } = texts.fields[field.id] ?? { label: '' };
  const fault = view.faults.find((found) => found.field === field.id);
  const [labelled, told] = [`fields.${field.id}`, `f-${field.id}`];
  const described = [hint && `${told}-h`, fault && `${told}-e`, law && `${told}-l`].filter(Boolean).join(' ');
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label for=${told} part="label"
      ><span data-text="${labelled}.label">${words(label)}</span>${markOf(view, field)}</label
    >
    ${hint ? html`<p class="hint" id="${told}-h" part="hint" data-text="${labelled}.hint">${words(hint)}</p>` : nothing}
    ${fault ? view.acts?.faultView(view, fault) : nothing}
    ${fieldControls[field.type]({ id: told, field, described, faulty: Boolean(fault) })}
    ${law ? html`<p class="hint" id="${told}-l" part="notice" data-text="${labelled}.law">${words(law)}</p>` : nothing}
  </div>`;
}

function markOf({ mark, say }: FormView, { required }: NoticeField): unknown {
  if (required && mark !== 'both') return nothing;
  return html` <span class="tag">(${say(required ? 'required' : 'optional')})</span>`;
}
