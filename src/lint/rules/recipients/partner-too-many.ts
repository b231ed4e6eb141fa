import type { Rule } from '../../rule.ts';

/** More companies on one screen than a person can read. */
export const partnerTooMany: Rule = {
  id: 'partner-too-many',
  severity: 'warning',
  category: 'other',
  sources: [
    { ref: 'CEPD, lignes directrices 03/2022 “too many options” (overloading), 05/2020 §3.3.2 clarity' },
    { ref: 'BGH I ZR 7/16 28 May 2020, 57-sponsor list . No numeric limit exists in French/EU law' },
  ],
  examples: { reject: [], accept: [] },
  claims: { forbidden: ['config.maxPartners'] },
  check({ facts, profile }, report) {
    const count = facts?.companies.filter(({ role }) => role === 'marketing').length ?? 0;
    if (!facts || count <= profile.recipients.warnAbove) return;
    // a written reason lets a long list pass, as a directory in which the person looks for a company herself
    const failed = count > profile.recipients.failAbove && !facts.isJustified('partner-too-many');
    report({
      at: '/purposes',
      data: { n: count, limit: profile.recipients.warnAbove },
      severity: failed ? 'error' : 'warning',
    });
  },
};
