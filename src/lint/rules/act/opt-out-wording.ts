import { optOut } from '../../evidence/opt-out.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Silence or an unticked box that counts as yes. */
export const optOutWording: Rule = {
  id: 'opt-out-wording',
  severity: 'error',
  category: 'opt_out',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const fault = optOut(reading, passage);
      if (fault) reportMention(report, passage, fault);
    });
  },
};
