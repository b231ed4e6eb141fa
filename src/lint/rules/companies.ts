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

/** The SIREN inside another spelling: `222-222-226`, or a SIRET, of which it is the first nine digits. */
export function sirenIn(written: string): string | undefined {
  if (!/^[\d\s.\u00a0\u202f\u2010-\u2015_/-]+$/.test(written)) return undefined;
  const digits = written.replace(/\D/g, '');
  if (digits.length !== 9 && digits.length !== 14) return undefined;
  const siren = digits.slice(0, 9);
  return isSiren(siren) ? siren : undefined;
}

function luhn(digit: number, doubled: boolean): number {
  if (!doubled) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}
