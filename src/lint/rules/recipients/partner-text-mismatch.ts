import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A company that a text names and that is not declared: what was told must equal what is done. */
export const partnerTextMismatch: Rule = {
  id: 'partner-text-mismatch',
  severity: 'error',
  category: 'other',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      if (!passage.declares) return; // without declared names there is nothing to differ from
      for (const word of reading.words) {
        if (word.kind === 'name' && !word.declared && !word.slot) reportMention(report, passage, word);
      }
    });
  },
};
