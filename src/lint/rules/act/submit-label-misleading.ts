import { mergesConsent } from '../../evidence/shaming.ts';
import { eachReading, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A button that hides or merges a consent: « J’accepte et je continue ». */
export const submitLabelMisleading: Rule = {
  id: 'submit-label-misleading',
  severity: 'error',
  category: 'other',
  check(subject, report) {
    eachReading(subject, ['button'], (reading, passage) => {
      if (mergesConsent(reading)) reportPassage(report, passage);
    });
  },
};
