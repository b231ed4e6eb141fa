import { impliesConsent } from '../../evidence/implied.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Sending, taking part or giving a number that is said to be consent. */
export const impliedBySubmit: Rule = {
  id: 'implied-by-submit',
  severity: 'error',
  category: 'conditional',
  fixable: true,
  claims: { removable: ['purpose.implied', 'recipient.implied', 'config.implied'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const act of reading.said('submit')) {
        if (!reading.covers(act.first, 'browse') && impliesConsent(act, reading))
          reportMention(report, passage, act);
      }
    });
  },
};
