import { languageGaps } from '../languages.ts';
import type { Rule } from '../../rule.ts';

/** A language of the form in which a text is missing. */
export const languageDiscontinuity: Rule = {
  id: 'language-discontinuity',
  severity: 'error',
  category: 'other',
  check({ facts }, report) {
    if (facts)
      for (const gap of languageGaps(facts))
        report({ at: gap.path, data: { missing: gap.missing.join(', ') } });
  },
};
