import { consumerCode, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `purpose-offer-nature-missing`, and examples on both sides. */
export const purposeOfferNatureMissingLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I 1°'), gdpr('art. 13(1)(c)')],
  examples: {
    reject: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses produits et services.',
        context: 'label',
      },
      { text: 'J’accepte que Lumen Alarmes SARL m’appelle pour me présenter ses offres.', context: 'label' },
      {
        text: 'I agree that Best Alarms Ltd calls me about its products and services.',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/1/products': ['nos produits et services'] } },
      { config: { '/purposes/2/recipients/0/products': ['ses offres'] } },
    ],
    accept: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines équipées.',
        context: 'label',
      },
      {
        text: 'J’accepte que Lumen Alarmes SARL m’appelle pour me présenter ses offres de télésurveillance.',
        context: 'label',
      },
      {
        text: 'I agree that Best Alarms Ltd calls me about its burglar alarms.',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/1/products': [{ fr: 'des cuisines équipées', en: 'fitted kitchens' }] } },
    ],
  },
};
