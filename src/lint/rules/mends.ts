import type { Mend } from '../rule.ts';

/** The one legal basis on which an offer may rest (GDPR art. 6(1)(a), C. conso. L223-1, CPCE L34-5). */
export function consentAt(purpose: string): Mend {
  return { set: `${purpose}/basis`, to: 'consent' };
}
