import { sentenceAway } from '../../evidence/sentence-away.ts';
import { eachReading } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A mention of Bloctel, the register that closed when consent became the rule. */
export const obsoleteBloctel: Rule = {
  id: 'obsolete-bloctel',
  severity: 'warning',
  category: 'other',
  fixable: true,
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      const [mention] = reading.all('bloctel');
      if (!mention) return;
      const { start, end } = mention;
      const mend = sentenceAway(reading, passage, mention.first);
      report({
        at: passage,
        start,
        end,
        data: { term: passage.text.slice(start, end) },
        ...(mend && { mend }),
      });
    });
  },
};
