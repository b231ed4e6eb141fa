import { table } from '../../base/table.ts';
import type { FieldType } from '../model.ts';

/** What a browser must know of a field to offer the right keyboard and to fill it in by itself. */
export interface FieldInput {
  readonly control: 'text' | 'tel' | 'email' | 'textarea';
  /** HTML autofill token (WCAG 1.3.5). */
  readonly autocomplete?: string;
  readonly inputMode?: 'tel' | 'email' | 'numeric' | 'text';
}

/** How each type of field is drawn. Apart from the checks, which a page needs only once something is typed. */
export const fieldInputs: Readonly<Record<FieldType, FieldInput>> = table({
  name: { control: 'text', autocomplete: 'name' },
  tel: { control: 'tel', autocomplete: 'tel', inputMode: 'tel' },
  email: { control: 'email', autocomplete: 'email', inputMode: 'email' },
  'postal-code': { control: 'text', autocomplete: 'postal-code', inputMode: 'numeric' },
  text: { control: 'text' },
  textarea: { control: 'textarea' },
});
