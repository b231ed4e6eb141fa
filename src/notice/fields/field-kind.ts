/** Why a value is refused; the element has a sentence for each. */
export type FieldFault = 'missing' | 'name' | 'phone' | 'email' | 'postal-code';

/** What a field collects: it tells which channel the value serves. */
export type Collects = 'name' | 'phone' | 'email' | 'postal-code' | 'text';

/** A type of field: each answers for its own control, check and canonical value. */
export interface FieldKind {
  readonly collects: Collects;
  readonly control: 'text' | 'tel' | 'email' | 'textarea';
  /** HTML autofill token (WCAG 1.3.5). */
  readonly autocomplete?: string;
  readonly inputMode?: 'tel' | 'email' | 'numeric' | 'text';
  readonly maxLength: number;
  /** What is wrong with a filled value; an empty one is the form's affair. */
  check(typed: string): FieldFault | undefined;
  /** The form in which a checked value is signed: E.164 for a number. What the person typed is never rewritten. */
  canonical(typed: string): string;
}
