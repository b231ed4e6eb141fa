import { cnil, consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `bundle-terms`, and examples on both sides. */
export const bundleTermsLaw: RuleLaw = {
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
};
