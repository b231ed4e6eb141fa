import { hiddenRefusal } from '../../evidence/hidden-refusal.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A refusal that takes more steps than a yes, or hides in a link. */
export const refusalHidden: Rule = {
  id: 'refusal-hidden',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { removable: ['*.hideRefusal', '*.refusal', '*.refuseLink', '*.refuse', '*.steps', '*.refuseUrl'] },
  check(subject, report) {
    eachReading(subject, ['button', 'label', 'notice', 'purpose'], (reading, passage) => {
      const link = hiddenRefusal(reading);
      if (link) reportMention(report, passage, link);
    });
  },
};
