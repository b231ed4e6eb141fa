import { offerIn } from '../../evidence/offer.ts';
import { joinedName } from '../../evidence/joined-names.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** One box for several companies: consent is given for a person and an object. */
export const partnerBundle: Rule = {
  id: 'partner-bundle',
  severity: 'error',
  category: 'bundled',
  claims: {
    forbidden: [
      'purpose.mergeRecipients',
      'purpose.grouping',
      'purpose.oneBox',
      'purpose.singleChoice',
      'config.mergeRecipients',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const { asks, channels, request } = offerIn(passage, reading);
      const second = asks && !request ? joinedName(reading) : undefined;
      if (second) reportMention(report, passage, second, channels.includes('phone') ? 'error' : 'warning');
    });
  },
};
