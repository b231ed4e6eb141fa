import { lineControl } from './field-control.ts';
import type { FieldControl } from './field-control.ts';

/** A telephone number, in any spelling: there is no mask. */
export const tel: FieldControl = (slots) => lineControl(slots, { width: 'tel', symbols: true });
