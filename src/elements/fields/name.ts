import { lineControl } from './field-control.ts';
import type { FieldControl } from './field-control.ts';

/** A person's name. */
export const name: FieldControl = (slots) => lineControl(slots);
