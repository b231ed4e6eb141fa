import { membersOf, VOICE } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** No way to get the proof of a consent by telephone, free and without an account. */
export const phoneProofAccessMissing: Rule = {
  id: 'phone-proof-access-missing',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    forbidden: [
      'proofAccess.requiresAccount',
      'proofAccess.account',
      'proofAccess.login',
      'proofAccess.price',
      'proofAccess.fee',
      'proofAccess.post',
    ],
    removable: ['proofAccess.free'],
    wrong: ['config.proofAccess', 'proofAccess.url', 'proofAccess.email'],
  },
  check({ facts }, report) {
    if (!facts?.offers.some((offer) => offer.channels.some((channel) => VOICE.includes(channel)))) return;
    const access = facts.root['proofAccess'];
    if (access === undefined) return; // derived from the withdrawal page
    const { url, email } = membersOf(access) ?? {};
    if (!url && !email) report({ at: '/proofAccess', mend: { remove: '/proofAccess' } });
  },
};
