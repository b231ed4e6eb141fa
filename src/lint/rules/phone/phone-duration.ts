import { VOICE } from '../../facts.ts';
import { consumerCode } from '../law.ts';
import { daysOf } from '../periods.ts';
import type { Rule } from '../../rule.ts';

/** A consent by telephone that lasts longer than the law lets it. */
export const phoneDuration: Rule = {
  id: 'phone-duration',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('R223-1 I 3°')],
  examples: {
    reject: [
      { config: { '/purposes/1/validity': 'P36M' } },
      { config: { '/purposes/2/recipients/0/validity': 'P2Y' } },
    ],
    accept: [
      { config: { '/purposes/1/validity': 'P12M' } },
      { config: { '/purposes/1/validity': 'P3M' } },
      { config: { '/purposes/1/channels': ['email'], '/purposes/1/validity': 'P24M' } },
    ],
  },
  claims: {
    forbidden: [
      'purpose.maxMonths',
      'recipient.maxMonths',
      'purpose.duration',
      'recipient.duration',
      'purpose.unlimited',
      'recipient.unlimited',
    ],
    wrong: ['purpose.validity', 'recipient.validity'],
  },
  check({ facts, profile }, report) {
    for (const { path, channels, members } of facts?.offers ?? []) {
      const validity = members['validity'];
      if (typeof validity !== 'string' || !channels.some((channel) => VOICE.includes(channel))) continue;
      const days = daysOf(validity);
      if (days !== undefined && days <= profile.phone.maxValidityDays) continue;
      report({ at: `${path}/validity`, data: { validity, limit: profile.phone.maxValidityDays } });
    }
  },
};
