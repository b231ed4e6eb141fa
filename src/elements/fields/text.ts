import { lineControl } from './field-control.ts';
import type { FieldControl } from './field-control.ts';

/** One line of free text. */
export const text: FieldControl = (slots) => lineControl(slots);
