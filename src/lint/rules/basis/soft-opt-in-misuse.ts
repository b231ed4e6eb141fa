import { consentAt } from '../mends.ts';
import type { Rule } from '../../rule.ts';

/** The exception for customers used for people who are none. */
export const softOptInMisuse: Rule = {
  id: 'soft-opt-in-misuse',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    forbidden: ['purpose.softOptIn', 'recipient.softOptIn', 'config.softOptIn', 'purpose.customersOnly'],
  },
  check({ facts }, report) {
    for (const { path, company, channels } of facts?.offers ?? []) {
      const purpose = facts?.purposes.find((one) => one.path === path);
      const written = channels.some((channel) => channel === 'email' || channel === 'sms');
      if (
        company?.role === 'controller' &&
        written &&
        typeof purpose?.basis === 'string' &&
        purpose.basis !== 'consent'
      )
        report({ at: `${path}/basis`, data: { basis: purpose.basis }, mend: consentAt(path) });
    }
  },
};
