import { cnil, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `retention-missing-or-vague`, and examples on both sides. */
export const retentionMissingOrVagueLaw: RuleLaw = {
  sources: [gdpr('art. 5(1)(e), 13(2)(a)'), cnil('SAN-2025-002, Caloga')],
  examples: {
    reject: [
      { text: 'Vos données sont conservées pendant la durée nécessaire au traitement.', context: 'notice' },
      { text: 'Vos données sont conservées conformément à la réglementation.', context: 'notice' },
      { text: 'Your data is kept for as long as necessary.', context: 'notice', locale: 'en' },
      { config: { '/purposes/0/retention': null } },
    ],
    accept: [
      { text: 'Vos données de devis sont effacées 3 ans après notre dernier échange.', context: 'notice' },
      { text: 'La preuve de votre accord est conservée 3 ans à compter d’aujourd’hui.', context: 'notice' },
      { text: 'Your data is erased 3 years after our last exchange.', context: 'notice', locale: 'en' },
      { config: { '/purposes/0/retention': { period: 'P3Y', from: 'last-contact' } } },
    ],
  },
};
