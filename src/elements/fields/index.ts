import { table } from '../../base/table.ts';
import type { FieldType } from '../../notice/model.ts';
import { email } from './email.ts';
import type { FieldControl } from './field-control.ts';
import { name } from './name.ts';
import { postalCode } from './postal-code.ts';
import { tel } from './tel.ts';
import { text } from './text.ts';
import { textarea } from './textarea.ts';

/** How each type of field is drawn. */
export const fieldControls: Readonly<Record<FieldType, FieldControl>> = table({
  name,
  tel,
  email,
  'postal-code': postalCode,
  text,
  textarea,
});
