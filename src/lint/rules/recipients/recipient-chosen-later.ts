import { laterChoice } from '../../evidence/later-choice.ts';
import { strangersIn } from '../../evidence/strangers.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A recipient picked after the consent: « jusqu’à 3 professionnels », « l’agence de mon secteur ». */
export const recipientChosenLater: Rule = {
  id: 'recipient-chosen-later',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const { mention } of strangersIn(passage)) {
        const choice = laterChoice(mention, reading);
        if (choice) reportMention(report, passage, choice);
      }
    });
  },
};
