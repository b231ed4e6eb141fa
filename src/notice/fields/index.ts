import { table } from '../../base/table.ts';
import type { FieldType } from '../model.ts';
import { email } from './email.ts';
import type { FieldKind } from './field-kind.ts';
import { name } from './name.ts';
import { postalCode } from './postal-code.ts';
import { tel } from './tel.ts';
import { text } from './text.ts';
import { textarea } from './textarea.ts';

/** Every type of field. Code below this table never asks for a type by name; it asks the type what it is. */
export const fieldKinds: Readonly<Record<FieldType, FieldKind>> = table({
  name,
  tel,
  email,
  'postal-code': postalCode,
  text,
  textarea,
});

export type { Collects, FieldFault, FieldKind } from './field-kind.ts';
