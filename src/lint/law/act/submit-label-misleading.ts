import { cnil, edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `submit-label-misleading`, and examples on both sides. */
export const submitLabelMisleadingLaw: RuleLaw = {
  sources: [edpb('03/2022, 4.4.3'), cnil('SAN-2025-002, Caloga'), cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      { text: 'J’accepte et je continue', context: 'button' },
      { text: 'Oui, je veux mes économies', context: 'button' },
      { text: 'Yes, save me money', context: 'button', locale: 'en' },
      { config: { '/texts/submit': 'J’accepte et je continue' } },
    ],
    accept: [
      { text: 'Envoyer ma demande', context: 'button' },
      { text: 'Recevoir mon devis par e-mail', context: 'button' },
      { text: 'Send my request', context: 'button', locale: 'en' },
    ],
  },
};
