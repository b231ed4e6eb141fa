import type { Rule } from '../../rule.ts';

/** More companies on one screen than a person can read. */
export const partnerTooMany: Rule = {
  id: 'partner-too-many',
  severity: 'warning',
  category: 'other',
  fixable: true,
  claims: { removable: ['config.maxPartners'] },
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
