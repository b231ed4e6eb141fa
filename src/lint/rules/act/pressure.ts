import { consumerCode, edpb } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Urgency, scarcity or fear beside a consent. */
export const pressure: Rule = {
  id: 'pressure',
  severity: 'warning',
  category: 'other',
  sources: [edpb('03/2022, 4.3.1'), consumerCode('L121-1, L121-6', '2016-07-01')],
  examples: {
    reject: [
      { text: 'Dernière chance : plus que 3 minutes pour accepter.', context: 'notice' },
      { text: 'Attention, sans votre accord vous perdez vos aides !', context: 'notice' },
      { text: 'Last chance: only 3 minutes left to agree!', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Vous pouvez changer d’avis à tout moment.', context: 'notice' },
      { text: 'Répondre prend environ 3 minutes.', context: 'notice' },
      { text: 'You can change your mind at any time.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const push of reading.all('urgency', 'fear')) {
        const asked = reading.allIn(push.sentence, 'accept', 'consentNoun', 'consent').length > 0;
        if (asked) reportMention(report, passage, push);
      }
    });
  },
};
