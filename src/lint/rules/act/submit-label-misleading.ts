import { mergesConsent } from '../../evidence/shaming.ts';
import { eachReading } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A button that hides or merges a consent: « J’accepte et je continue ». */
export const submitLabelMisleading: Rule = {
  id: 'submit-label-misleading',
  severity: 'error',
  category: 'other',
  fixable: true,
  check(subject, report) {
    eachReading(subject, ['button'], (reading, passage) => {
      if (!mergesConsent(reading)) return;
      // without a label of its own the button says « Envoyer ma demande »
      report({ at: passage, data: { term: passage.text.trim() }, mend: { remove: '/texts/submit' } });
    });
  },
};
