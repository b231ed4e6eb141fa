import { gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A processor that prospects for itself: it then decides why, and is no processor. */
export const processorOwnMarketing: Rule = {
  id: 'processor-own-marketing',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 5(1)(b), 28(10)')],
  examples: {
    reject: [
      {
        text: 'Nos sous-traitants pourront également vous proposer leurs propres offres.',
        context: 'notice',
      },
      { text: 'Our processors may also contact you with their own offers.', context: 'notice', locale: 'en' },
      { config: { '/processors/0/purposes': ['offres'] } },
    ],
    accept: [
      {
        text: 'Notre sous-traitant Appels Ouest SAS appelle uniquement pour le compte de Durand Cuisines SAS.',
        context: 'notice',
      },
      { text: 'Our processor Ouest Calls Ltd only calls on our behalf.', context: 'notice', locale: 'en' },
    ],
  },
  claims: {
    forbidden: [
      'processor.purposes',
      'processor.products',
      'processor.channels',
      'processor.marketing',
      'processor.offers',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const mention of reading.said('processor')) {
        const own = reading.saidIn(mention.sentence, 'otherOffers');
        if (own.length > 0) reportMention(report, passage, mention);
      }
    });
  },
};
