import { consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `implied-by-browsing`, and examples on both sides. */
export const impliedByBrowsingLaw: RuleLaw = {
  sources: [consumerCode('R223-1 II 3°'), gdpr('cons. 32'), edpb('05/2020 §79, §86')],
  examples: {
    reject: [
      { text: 'En poursuivant votre navigation, vous acceptez d’être appelé.', context: 'notice' },
      { text: 'Sans réponse de votre part sous 8 jours, votre accord est réputé donné.', context: 'notice' },
      { text: 'By continuing to browse you agree to be called.', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Vous pouvez poursuivre votre navigation sans donner votre accord.', context: 'notice' },
      { text: 'Sans accord de votre part, nous ne vous appellerons pas.', context: 'notice' },
      { text: 'You can keep browsing without agreeing.', context: 'notice', locale: 'en' },
    ],
  },
};
