import { lineControl } from './field-control.ts';
import type { FieldControl } from './field-control.ts';

/** A postal code. */
export const postalCode: FieldControl = (slots) => lineControl(slots, { width: 'code', symbols: true });
