import { cnil, edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `social-audience-hidden`, and examples on both sides. */
export const socialAudienceHiddenLaw: RuleLaw = {
  sources: [cnil('SAN-2025-017, 30 décembre 2025'), edpb('8/2020')],
  examples: {
    reject: [
      { config: { '/purposes/1/audiences': ['facebook'] } },
      {
        text: 'Votre adresse e-mail sert aussi à constituer des audiences similaires sur les réseaux sociaux.',
        context: 'notice',
      },
    ],
    accept: [{ text: 'Suivez nos chantiers sur les réseaux sociaux.', context: 'notice' }],
  },
};
