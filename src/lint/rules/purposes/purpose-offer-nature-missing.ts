import { missingNature } from '../../evidence/vague-purpose.ts';
import { eachReading, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A company named, and nothing said of the goods or services: « ses produits et services ». */
export const purposeOfferNatureMissing: Rule = {
  id: 'purpose-offer-nature-missing',
  severity: 'error',
  category: 'vague_purpose',
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
