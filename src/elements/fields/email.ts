import { lineControl } from './field-control.ts';
import type { FieldControl } from './field-control.ts';

/** An e-mail address. */
export const email: FieldControl = (slots) => lineControl(slots, { symbols: true });
