/** Why a value is refused; the element has a sentence for each. */
export type FieldFault = 'missing' | 'name' | 'phone' | 'email' | 'postal-code';

/** What a field collects: it tells which channel the value serves. */
export type Collects = 'name' | 'phone' | 'email' | 'postal-code' | 'text';

/** A type of field: each answers for its own check and canonical value. How it is drawn: `fieldInputs`. */
export interface FieldKind {
  readonly collects: Collects;
  readonly maxLength: number;
  /** What is wrong with a filled value; an empty one is the form's affair. */
  check(typed: string): FieldFault | undefined;
  /** The form in which a checked value is signed: E.164 for a number. What the person typed is never rewritten. */
  canonical(typed: string): string;
}
