import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `language-discontinuity`, and examples on both sides. */
export const languageDiscontinuityLaw: RuleLaw = {
  sources: [gdpr('art. 12(1)'), edpb('03/2022'), { ref: 'loi n° 94-665 du 4 août 1994 art. 2' }],
  examples: {
    reject: [
      { config: { '/texts/title': { fr: 'Demander un devis' } } },
      { config: { '/locales': ['fr', 'en', 'de'] } },
    ],
    accept: [{ config: { '/texts/title': { fr: 'Demander un devis', en: 'Ask for a quote' } } }],
  },
};
