import type { FieldKind } from './field-kind.ts';
import { foldSpace } from '../plain-text.ts';

/** A person's name, in one field: apostrophes, hyphens and one-letter names are names. */
export const name: FieldKind = {
  collects: 'name',
  maxLength: 200,
  check: (typed) => (/\p{L}/u.test(typed) ? undefined : 'name'),
  canonical: foldSpace,
};
