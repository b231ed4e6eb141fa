import type { Members } from '../facts.ts';

/** The parts of a legal identity that a company lacks (C. conso. R223-1 I 1°): name, form, place in a register. */
export function missingIdentity(company: Members): string[] {
  const missing = ['legalName', 'form'].filter((key) => !company[key]);
  return company['siren'] || company['registration'] ? missing : [...missing, 'siren'];
}

/** Whether a text is a SIREN: nine digits, the last one a Luhn check. */
export function isSiren(siren: string): boolean {
  const digits = siren.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [...digits].reduceRight(
    (total, digit, at) => total + luhn(Number(digit), (digits.length - at) % 2 === 0),
    0,
  );
  return sum % 10 === 0;
}

function luhn(digit: number, doubled: boolean): number {
  if (!doubled) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}
