import type { FieldKind } from './field-kind.ts';

/** A French postal code: five digits, spaces allowed. */
export const postalCode: FieldKind = {
  collects: 'postal-code',
  maxLength: 12,
  check: (typed) => (/^\d{5}$/.test(digits(typed)) ? undefined : 'postal-code'),
  canonical: digits,
};

function digits(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}
