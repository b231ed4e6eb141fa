import { isShouted, longSentence } from '../../evidence/readability.ts';
import { eachReading, reportMention, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A sentence too long, too learned or shouted: people agree to what they can read. */
export const readability: Rule = {
  id: 'readability',
  severity: 'warning',
  category: 'other',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const term of reading.all('legalese')) reportMention(report, passage, term);
      const long = longSentence(reading);
      if (long) reportMention(report, passage, long, passage.context === 'notice' ? 'info' : undefined);
      if (passage.context === 'label' && isShouted(passage.text)) reportPassage(report, passage);
    });
  },
};
