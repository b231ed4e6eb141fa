import { wideCallbacks } from '../../evidence/callbacks.ts';
import { isJoined } from '../../evidence/second-purpose.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A callback that is not limited to one company, one object and a few working days. */
export const callbackScope: Rule = {
  id: 'callback-scope',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    forbidden: [
      'callback.companies',
      'callback.reuse',
      'callback.products',
      'callback.offers',
      'callback.recipients',
      'callback.marketing',
      'callback.channels',
    ],
    missing: ['callback.withinWorkingDays', 'callback.calls'],
    wrong: ['callback.withinWorkingDays', 'callback.calls'],
  },
  check(subject, report) {
    for (const finding of wideCallbacks(subject)) report(finding);
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const asked of reading.said('request')) {
        const more = reading
          .saidIn(asked.sentence, 'otherOffers')
          .find((mention) => mention.first > asked.last && isJoined(asked, mention, reading));
        if (more && reading.saidIn(asked.sentence, 'call').length > 0) reportMention(report, passage, more);
      }
    });
  },
};
