import { gdpr, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `contract-recipient-marketing`, and examples on both sides. */
export const contractRecipientMarketingLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(b), 6(1)(a)–(b), 6(4)'), transferPage],
  examples: {
    reject: [
      {
        text: 'Vos coordonnées sont transmises à Pose Express SARL pour la livraison et pour vous présenter ses offres.',
        context: 'notice',
      },
      {
        text: 'Your details go to Fit Fast Ltd for delivery and so it can offer you its services.',
        context: 'notice',
        locale: 'en',
      },
      { config: { '/purposes/0/recipients/0/marketing': true } },
    ],
    accept: [
      {
        text: 'Vos coordonnées sont transmises à Pose Express SARL pour la livraison uniquement.',
        context: 'notice',
      },
      { text: 'Your details go to Fit Fast Ltd for delivery only.', context: 'notice', locale: 'en' },
    ],
  },
};
