import { countsAsConsent } from '../../evidence/implied.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Going on browsing, or saying nothing, counted as consent. */
export const impliedByBrowsing: Rule = {
  id: 'implied-by-browsing',
  severity: 'error',
  category: 'conditional',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const act of reading.all('browse', 'silence')) {
        if (countsAsConsent(act, reading)) reportMention(report, passage, act);
      }
    });
  },
};
