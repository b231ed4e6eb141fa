import { strangersIn } from '../../evidence/strangers.ts';
import { genericName } from '../../evidence/company-name.ts';
import { laterChoice } from '../../evidence/later-choice.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A recipient designated by a generic word, with no company named. */
export const recipientVagueTerm: Rule = {
  id: 'recipient-vague-term',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button', 'partner'], (reading, passage) => {
      if (passage.context === 'partner') {
        const generic = genericName(reading);
        if (generic) reportMention(report, passage, generic);
      }
      for (const stranger of strangersIn(passage)) {
        const counted = laterChoice(stranger.mention, reading)?.counted; // « jusqu’à 3 professionnels »: recipient-chosen-later says it
        if (stranger.kind !== 'group' && !counted) reportMention(report, passage, stranger.mention);
      }
    });
  },
};
