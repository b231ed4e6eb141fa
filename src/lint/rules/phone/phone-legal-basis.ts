import { listOf, VOICE } from '../../facts.ts';
import { consentAt } from '../mends.ts';
import type { Rule } from '../../rule.ts';

/** Prospecting of consumers by telephone on anything but their consent. */
export const phoneLegalBasis: Rule = {
  id: 'phone-legal-basis',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { wrong: ['purpose.basis'] },
  check({ facts }, report) {
    if (!facts || facts.root['audience'] === 'professional') return;
    for (const { path, members, basis } of facts.purposes) {
      const offers = facts.offers.filter((offer) => offer.path === path || offer.path.startsWith(`${path}/`));
      const channels = offers.flatMap((offer) => offer.channels);
      const prospects =
        channels.some((channel) => VOICE.includes(channel)) ||
        listOf(members['channels']).some((channel) => VOICE.includes(String(channel)));
      if (prospects && typeof basis === 'string' && basis !== 'consent' && basis !== 'contract-in-progress') {
        report({
          at: `${path}/basis`,
          data: { basis },
          ...(offers.length > 0 && { mend: consentAt(path) }),
        });
      }
    }
  },
};
