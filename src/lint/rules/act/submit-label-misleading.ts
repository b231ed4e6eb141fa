import { mergesConsent } from '../../evidence/shaming.ts';
import { eachReading, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A button that hides or merges a consent: « J’accepte et je continue ». */
export const submitLabelMisleading: Rule = {
  id: 'submit-label-misleading',
  severity: 'error',
  category: 'other',
  sources: [
    {
      ref: 'Caloga (≥21 forms: “JE PARTICIPE”, “VALIDER”), Hubside (“JE RÉPONDS AUX QUESTIONS POUR POSTULER”)',
    },
    { ref: 'CEPD, lignes directrices 03/2022 misleading action (4.4.3)' },
  ],
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
  check(subject, report) {
    eachReading(subject, ['button'], (reading, passage) => {
      if (mergesConsent(reading)) reportPassage(report, passage);
    });
  },
};
