import type { FieldKind } from './field-kind.ts';

/** Several lines of free text; line breaks are kept. */
export const textarea: FieldKind = {
  collects: 'text',
  maxLength: 2000,
  check: () => undefined,
  canonical: (typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim(),
};
