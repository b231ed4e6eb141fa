import { listOf, VOICE } from '../../facts.ts';
import { cnil, consumerCode } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** Prospecting of consumers by telephone on anything but their consent. */
export const phoneLegalBasis: Rule = {
  id: 'phone-legal-basis',
  severity: 'error',
  category: 'other',
  sources: [
    consumerCode('L223-1 al. 1 et 4'),
    cnil('SAN-2024-004, Hubside.Store'),
    cnil('SAN-2024-003, Foriou'),
  ],
  examples: {
    reject: [
      { config: { '/purposes/1/basis': 'legitimate-interest' } },
      { config: { '/purposes/2/basis': 'contract' } },
    ],
    accept: [
      { config: { '/purposes/1/basis': 'consent' } },
      { config: { '/purposes/1/channels': ['email'] } },
    ],
  },
  claims: { wrong: ['purpose.basis'] },
  check({ facts }, report) {
    if (!facts || facts.root['audience'] === 'professional') return;
    for (const { path, members, basis } of facts.purposes) {
      const channels = facts.offers
        .filter((offer) => offer.path === path || offer.path.startsWith(`${path}/`))
        .flatMap((offer) => offer.channels);
      const prospects =
        channels.some((channel) => VOICE.includes(channel)) ||
        listOf(members['channels']).some((channel) => VOICE.includes(String(channel)));
      if (prospects && typeof basis === 'string' && basis !== 'consent' && basis !== 'contract-in-progress') {
        report({ at: `${path}/basis`, data: { basis } });
      }
    }
  },
};
