import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Addresses sent to a social network for matching, on the consent given for another channel. */
export const socialAudienceHidden: Rule = {
  id: 'social-audience-hidden',
  severity: 'error',
  category: 'other',
  claims: {
    forbidden: [
      'purpose.socialMatching',
      'recipient.socialMatching',
      'config.socialMatching',
      'purpose.audiences',
      'config.audiences',
      'config.sends',
      'purpose.sends',
      'purpose.customAudience',
      'purpose.lookalike',
      'config.pixels',
      'purpose.network',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const mention of reading.said('audience')) {
        if (reading.allIn(mention.sentence, 'details').length > 0) reportMention(report, passage, mention);
      }
    });
  },
};
