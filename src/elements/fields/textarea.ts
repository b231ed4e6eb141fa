import { html, nothing } from 'lit';
import type { FieldControl } from './field-control.ts';

/** Several lines of free text; Enter starts a new one. */
export const textarea: FieldControl = ({ id, field, described, faulty }) =>
  html`<textarea
    class="input"
    id=${id}
    name=${field.id}
    rows="3"
    part="input"
    ?required=${field.required}
    aria-describedby=${described || nothing}
    aria-invalid=${faulty}
  ></textarea>`;
