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
  const texts = view.texts.fields[field.id];
  const fault = view.faults.find((found) => found.field === field.id);
  const id = `f-${field.id}`;
  const described = [texts?.hint && `${id}-hint`, fault && `${id}-e`, texts?.law && `${id}-law`];
  const note = (kind: 'hint' | 'law'): unknown => {
    const text = texts?.[kind];
    return (
      text &&
      html`<p class="hint" id="${id}-${kind}" part=${kind} data-text="fields.${field.id}.${kind}">
        ${view.words(text)}
      </p>`
    );
  };
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label for=${id} part="label"
      ><span data-text="fields.${field.id}.label">${view.words(texts?.label ?? '')}</span
      >${markOf(view, field)}</label
    >
    ${note('hint')} ${fault && view.acts?.faultView(view, fault)}
    ${fieldControls[field.type]({
      id,
      field,
      described: described.filter(Boolean).join(' '),
      faulty: Boolean(fault),
    })}
    ${note('law')}
  </div>`;
}

function markOf({ mark, say }: FormView, { required }: NoticeField): unknown {
  if (required && mark !== 'both') return nothing;
  return html` <span class="tag">(${say(required ? 'required' : 'optional')})</span>`;
}
