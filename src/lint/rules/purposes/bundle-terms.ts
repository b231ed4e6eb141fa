import { acceptedTerms, agreesToMore } from '../../evidence/terms.ts';
import { cnil, consumerCode, edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** One act that accepts terms and agrees to prospecting. */
export const bundleTerms: Rule = {
  id: 'bundle-terms',
  severity: 'error',
  category: 'bundled',
  sources: [
    gdpr('art. 7(2), cons. 32, 43'),
    consumerCode('R223-1 I 2°'),
    edpb('05/2020 §81–82'),
    cnil('SAN-2025-002, Caloga'),
  ],
  examples: {
    reject: [
      {
        text: 'J’accepte les CGV et d’être appelé par Durand Cuisines SAS au sujet de ses cuisines.',
        context: 'label',
      },
      {
        text: 'J’accepte le règlement du jeu et de recevoir les offres de Lumen Alarmes SARL.',
        context: 'label',
      },
      {
        text: 'I accept the terms and agree to receive calls from Best Alarms Ltd.',
        context: 'label',
        locale: 'en',
      },
    ],
    accept: [
      { text: 'J’accepte les conditions générales de vente.', context: 'label' },
      { text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines.', context: 'label' },
      { text: 'I accept the terms of sale.', context: 'label', locale: 'en' },
    ],
  },
  claims: { forbidden: ['purpose.terms', 'config.terms', 'purpose.acceptTerms'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const accepted = acceptedTerms(reading);
      if (accepted && agreesToMore(reading, passage)) reportMention(report, passage, accepted);
    });
  },
};
