import { cnil, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `consent-required`, and examples on both sides. */
export const consentRequiredLaw: RuleLaw = {
  sources: [gdpr('art. 7(4), cons. 42–43'), cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      { text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines *', context: 'label' },
      {
        text: 'I agree that Best Alarms Ltd calls me about alarms (required)',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/1/required': true } },
      { config: { '/purposes/2/recipients/0/required': true } },
    ],
    accept: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines (facultatif)',
        context: 'label',
      },
      {
        text: 'I agree that Best Alarms Ltd calls me about alarms (optional)',
        context: 'label',
        locale: 'en',
      },
      { config: { '/fields/0/required': true } },
    ],
  },
};
