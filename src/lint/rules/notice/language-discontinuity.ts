import { languageGaps } from '../languages.ts';
import { edpb, gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A language of the form in which a text is missing. */
export const languageDiscontinuity: Rule = {
  id: 'language-discontinuity',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 12(1)'), edpb('03/2022'), { ref: 'loi n° 94-665 du 4 août 1994 art. 2' }],
  examples: {
    reject: [
      { config: { '/texts/title': { fr: 'Demander un devis' } } },
      { config: { '/locales': ['fr', 'en', 'de'] } },
    ],
    accept: [{ config: { '/texts/title': { fr: 'Demander un devis', en: 'Ask for a quote' } } }],
  },
  check({ facts }, report) {
    if (facts)
      for (const gap of languageGaps(facts))
        report({ at: gap.path, data: { missing: gap.missing.join(', ') } });
  },
};
