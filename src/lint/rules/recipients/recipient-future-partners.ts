import { cjeu, consumerCode, transferPage } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent stretched to companies that come later, or to a list that may change. */
export const recipientFuturePartners: Rule = {
  id: 'recipient-future-partners',
  severity: 'error',
  category: 'vague_recipients',
  sources: [consumerCode('R223-1 I'), transferPage, cjeu('C-317/25, conclusions du 17 septembre 2026')],
  examples: {
    reject: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL et vos partenaires futurs.', context: 'label' },
      { text: 'La liste des sociétés qui vous appelleront est susceptible d’évoluer.', context: 'notice' },
      { text: 'The list of companies may be updated from time to time.', context: 'notice', locale: 'en' },
    ],
    accept: [
      {
        text: 'Si nous souhaitons ajouter une société, nous vous redemanderons votre accord.',
        context: 'notice',
      },
      { text: 'Le prix indiqué est susceptible d’évoluer.', context: 'notice' },
      { text: 'Prices may be updated from time to time.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'partner'], (reading, passage) => {
      for (const mention of reading.said('future')) {
        const about = reading.allIn(mention.sentence, 'partner', 'traders', 'group');
        if (about.length > 0) reportMention(report, passage, mention);
      }
    });
  },
};
