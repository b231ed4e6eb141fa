import { shaming } from '../../evidence/shaming.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A refusal worded to shame or frighten. */
export const confirmShaming: Rule = {
  id: 'confirm-shaming',
  severity: 'error',
  category: 'confirm_shaming',
  check(subject, report) {
    eachReading(subject, ['button', 'label'], (reading, passage) => {
      const shame = shaming(reading);
      if (shame) reportMention(report, passage, shame);
    });
  },
};
