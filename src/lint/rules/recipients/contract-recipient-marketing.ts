import { gdpr, transferPage } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A company that gets the details to perform the contract, and prospects with them. */
export const contractRecipientMarketing: Rule = {
  id: 'contract-recipient-marketing',
  severity: 'error',
  category: 'other',
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
  claims: {
    forbidden: [
      'contract.marketing',
      'contract.products',
      'contract.channels',
      'contract.purposes',
      'contract.offers',
      'contract.sector',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const act of reading.said('pass')) {
        const own = reading.saidIn(act.sentence, 'otherOffers');
        const served = reading.saidIn(act.sentence, 'service');
        if (own[0] && served.length > 0) reportMention(report, passage, own[0]);
      }
    });
  },
};
