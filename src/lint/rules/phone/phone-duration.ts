import { VOICE } from '../../facts.ts';
import { daysOf } from '../periods.ts';
import type { Rule } from '../../rule.ts';

/** A consent by telephone that lasts longer than the law lets it. */
export const phoneDuration: Rule = {
  id: 'phone-duration',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    forbidden: ['purpose.maxMonths', 'recipient.maxMonths', 'purpose.duration', 'recipient.duration'],
    removable: ['purpose.unlimited', 'recipient.unlimited'],
    wrong: ['purpose.validity', 'recipient.validity'],
  },
  check({ facts, profile }, report) {
    for (const { path, channels, members } of facts?.offers ?? []) {
      const validity = members['validity'];
      if (typeof validity !== 'string' || !channels.some((channel) => VOICE.includes(channel))) continue;
      const days = daysOf(validity);
      if (days !== undefined && days <= profile.phone.maxValidityDays) continue;
      report({
        at: `${path}/validity`,
        data: { validity, limit: profile.phone.maxValidityDays },
        mend: { set: `${path}/validity`, to: profile.phone.maxValidity },
      });
    }
  },
};
