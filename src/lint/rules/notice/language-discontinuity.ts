import { languageGaps } from '../languages.ts';
import type { Rule } from '../../rule.ts';

/** A language of the form in which a text is missing. */
export const languageDiscontinuity: Rule = {
  id: 'language-discontinuity',
  severity: 'error',
  category: 'other',
  sources: [
    { ref: 'RGPD art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { ref: 'CEPD, lignes directrices 03/2022 language discontinuity' },
    { ref: 'loi Toubon 94-665 art. 2 for French consumers' },
  ],
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
