import type { Rule } from '../../rule.ts';

/** A company that prospects for itself and gives neither its privacy policy nor a contact. */
export const partnerPolicyMissing: Rule = {
  id: 'partner-policy-missing',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    misnamed: { 'recipient.policyUrl': 'privacyPolicy', 'recipient.policy': 'privacyPolicy' },
    missing: ['recipient.privacyPolicy', 'recipient.privacyContact'],
    wrong: ['recipient.privacyPolicy', 'recipient.privacyContact'],
  },
  check({ facts }, report) {
    for (const { path, role, members, name } of facts?.companies ?? []) {
      if (role !== 'marketing') continue;
      const missing = ['privacyPolicy', 'privacyContact'].filter((key) => !members[key]);
      if (missing.length > 0) report({ at: path, data: { name, missing: missing.join(', ') } });
    }
  },
};
