import { somebodyElse } from '../../evidence/questions.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Details of somebody else, or a consent in somebody else’s name. */
export const fieldThirdPartyPerson: Rule = {
  id: 'field-third-party-person',
  severity: 'error',
  category: 'other',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const other = somebodyElse(reading);
      if (other) reportMention(report, passage, other);
    });
  },
};
