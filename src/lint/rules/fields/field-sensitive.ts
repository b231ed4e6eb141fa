import { isQuestion } from '../../evidence/questions.ts';
import { reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A question about health, faith, politics or the like in a form for prospecting. */
export const fieldSensitive: Rule = {
  id: 'field-sensitive',
  severity: 'error',
  category: 'other',
  check({ passages }, report) {
    for (const passage of passages) {
      if (!/^(\/fields\/|$)/.test(passage.path) || passage.context !== 'notice') continue;
      const [mention] = passage.reading?.said('sensitive') ?? [];
      if (mention && isQuestion(passage)) reportMention(report, passage, mention);
    }
  },
};
