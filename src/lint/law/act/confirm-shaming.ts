import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `confirm-shaming`, and examples on both sides. */
export const confirmShamingLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(a), 7(4)'), edpb('03/2022, 4.3.1')],
  examples: {
    reject: [
      { text: 'Non merci, je préfère payer plus cher.', context: 'button' },
      { text: 'Non, je renonce à protéger ma famille.', context: 'button' },
      { text: 'No thanks, I’d rather overpay.', context: 'button', locale: 'en' },
    ],
    accept: [
      { text: 'Non merci.', context: 'button' },
      { text: 'Je refuse d’être appelé.', context: 'button' },
      { text: 'No thanks.', context: 'button', locale: 'en' },
    ],
  },
};
