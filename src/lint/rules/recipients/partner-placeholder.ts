import { isReserved, placeholders } from '../../evidence/placeholders.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A placeholder left in what people will read: « société XXXX », « [nom du partenaire] ». */
export const partnerPlaceholder: Rule = {
  id: 'partner-placeholder',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button', 'partner'], (reading, passage) => {
      for (const mention of placeholders(reading)) reportMention(report, passage, mention);
      if (!subject.facts) return; // a template is judged as if its names were filled in; a configuration is what people get
      for (const word of reading.words) if (word.slot) reportMention(report, passage, word);
    });
    for (const { path, members, name } of subject.facts?.companies ?? []) {
      for (const [key, value] of Object.entries(members)) {
        if (typeof value === 'string' && isReserved(value))
          report({ at: `${path}/${key}`, data: { term: value, name } });
      }
    }
  },
};
