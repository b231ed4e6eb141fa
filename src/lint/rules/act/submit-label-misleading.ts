import { mergesConsent } from '../../evidence/shaming.ts';
import { cnil, edpb } from '../law.ts';
import { eachReading, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A button that hides or merges a consent: « J’accepte et je continue ». */
export const submitLabelMisleading: Rule = {
  id: 'submit-label-misleading',
  severity: 'error',
  category: 'other',
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
  check(subject, report) {
    eachReading(subject, ['button'], (reading, passage) => {
      if (mergesConsent(reading)) reportPassage(report, passage);
    });
  },
};
