import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldInputs } from '../../notice/fields/field-inputs.ts';
import type { NoticeField } from '../../notice/model.ts';

/** What the form tells a control. */
export interface ControlSlots {
  readonly id: string;
  readonly field: NoticeField;
  /** Ids of its hint, its error and the law beside it. */
  readonly described: string;
  readonly faulty: boolean;
}

/** Draws the control of one type of field. */
export type FieldControl = (slots: ControlSlots) => TemplateResult;

/** How a control differs from a line of text. */
export interface ControlLook {
  /** A width that hints at the length of the answer. */
  readonly width?: 'tel' | 'code';
  /** Written left to right in any language. */
  readonly symbols?: boolean;
}

/** A control on one line, native: autofill, keyboard and assistive technology know it. */
export function lineControl(
  { id, field, described, faulty }: ControlSlots,
  look: ControlLook = {},
): TemplateResult {
  const { control, autocomplete, inputMode } = fieldInputs[field.type];
  return html`<input
    class="input ${look.width ?? ''}"
    id=${id}
    name=${field.id}
    type=${control}
    part="input"
    autocomplete=${autocomplete ?? nothing}
    inputmode=${inputMode ?? nothing}
    dir=${look.symbols ? 'ltr' : nothing}
    ?required=${field.required}
    aria-describedby=${described || nothing}
    aria-invalid=${faulty}
  />`;
}
