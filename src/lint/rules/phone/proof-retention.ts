import type { Rule } from '../../rule.ts';

/** A proof kept for less time than the law says, or longer without a reason. */
export const proofRetention: Rule = {
  id: 'proof-retention',
  severity: 'error',
  category: 'other',
  sources: [
    { ref: 'C. conso. R223-2 (3 years from collection)', since: '2026-08-11' },
    { ref: '§ 7a(2) UWG (5 years from consent and from each use)' },
    { ref: 'CEPD, lignes directrices 05/2020 §106' },
    { ref: 'RGPD art. 5(1)(e)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  ],
  examples: {
    reject: [{ config: { '/proofAccess': { email: 'preuve@atelier-corbel.example', retention: 'P1Y' } } }],
    accept: [{ config: { '/proofAccess': { email: 'preuve@atelier-corbel.example' } } }],
  },
  claims: {
    forbidden: [
      '*.proofYears',
      '*.proofRetention',
      '*.keepProof',
      'proofAccess.retention',
      'proofAccess.period',
      'config.retention',
      'receiver.retention',
    ],
  },
  check() {
    // the period is the legal profile’s: a configuration has no key to shorten it
  },
};
