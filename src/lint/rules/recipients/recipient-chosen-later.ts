import { laterChoice } from '../../evidence/later-choice.ts';
import { strangersIn } from '../../evidence/strangers.ts';
import { cjeu, consumerCode, edpb } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A recipient picked after the consent: « jusqu’à 3 professionnels », « l’agence de mon secteur ». */
export const recipientChosenLater: Rule = {
  id: 'recipient-chosen-later',
  severity: 'error',
  category: 'vague_recipients',
  sources: [
    consumerCode('R223-1 I 1°'),
    edpb('05/2020 §65'),
    cjeu('C-317/25, conclusions du 17 septembre 2026'),
  ],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être mis en relation par téléphone avec jusqu’à 3 professionnels.',
        context: 'label',
      },
      { text: 'J’accepte d’être appelé par l’agence de mon secteur.', context: 'label' },
      { text: 'I agree to be called by up to four local installers.', context: 'label', locale: 'en' },
    ],
    accept: [
      {
        text: 'J’accepte d’être appelé par Agence Lyon 3 SARL (SIREN 222 222 226), l’agence la plus proche de chez moi.',
        context: 'label',
      },
      { text: 'Vous pourrez comparer jusqu’à 3 modèles de cuisine.', context: 'notice' },
      { text: 'You can compare up to four kitchen models.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const { mention } of strangersIn(passage)) {
        const choice = laterChoice(mention, reading);
        if (choice) reportMention(report, passage, choice);
      }
    });
  },
};
