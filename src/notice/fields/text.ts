import type { FieldKind } from './field-kind.ts';
import { foldSpace } from '../plain-text.ts';

/** One line of free text. */
export const text: FieldKind = {
  collects: 'text',
  maxLength: 200,
  check: () => undefined,
  canonical: foldSpace,
};
