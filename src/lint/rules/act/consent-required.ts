import { requiredMark } from '../../evidence/required.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent that one must give to go on. */
export const consentRequired: Rule = {
  id: 'consent-required',
  severity: 'error',
  category: 'conditional',
  fixable: true,
  claims: {
    removable: [
      'purpose.required',
      'recipient.required',
      'purpose.mandatory',
      'recipient.mandatory',
      'offer.required',
      'texts.required',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label'], (reading, passage) => {
      const mark = requiredMark(reading, passage);
      if (mark) reportMention(report, passage, mark);
    });
  },
};
