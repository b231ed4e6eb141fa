import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `processor-own-marketing`, and examples on both sides. */
export const processorOwnMarketingLaw: RuleLaw = {
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
};
