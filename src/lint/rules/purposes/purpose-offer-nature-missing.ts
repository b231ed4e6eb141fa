import { missingNature } from '../../evidence/vague-purpose.ts';
import { consumerCode, gdpr } from '../law.ts';
import { eachReading, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A company named, and nothing said of the goods or services: « ses produits et services ». */
export const purposeOfferNatureMissing: Rule = {
  id: 'purpose-offer-nature-missing',
  severity: 'error',
  category: 'vague_purpose',
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
  claims: {
    missing: ['purpose.products', 'recipient.products'],
    wrong: ['purpose.products', 'recipient.products'],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const fault = missingNature(reading, passage);
      if (fault) reportPassage(report, passage, fault);
    });
  },
};
