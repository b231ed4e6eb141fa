import { cnil, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `policy-acceptance-as-consent`, and examples on both sides. */
export const policyAcceptanceAsConsentLaw: RuleLaw = {
  sources: [gdpr('art. 7(2), 13'), edpb('05/2020 §67, §81'), cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      { text: 'J’ai lu et j’accepte la politique de confidentialité.', context: 'label' },
      {
        text: 'J’accepte le traitement de mes données conformément à la politique de confidentialité.',
        context: 'label',
      },
      { text: 'I have read and accept the privacy policy.', context: 'label', locale: 'en' },
    ],
    accept: [
      { text: 'Lire la politique de confidentialité de Durand Cuisines SAS.', context: 'notice' },
      {
        text: 'Comment Durand Cuisines SAS utilise vos données : politique de confidentialité.',
        context: 'notice',
      },
      { text: 'Read the privacy policy of Durand Kitchens Ltd.', context: 'notice', locale: 'en' },
    ],
  },
};
