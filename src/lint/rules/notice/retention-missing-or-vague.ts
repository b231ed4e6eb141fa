import { textOf } from '../../facts.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** No period of keeping, or a formula without a number. */
export const retentionMissingOrVague: Rule = {
  id: 'retention-missing-or-vague',
  severity: 'error',
  category: 'other',
  claims: {
    missing: ['purpose.retention', 'retention.period', 'retention.from'],
    wrong: ['purpose.retention', 'retention.period', 'retention.from'],
  },
  check(subject, report) {
    eachReading(subject, ['notice', 'label', 'purpose'], (reading, passage) => {
      for (const period of reading.all('vaguePeriod')) {
        if (reading.allIn(period.sentence, 'keep').length > 0) reportMention(report, passage, period);
      }
    });
    for (const { path, members, service } of subject.facts?.purposes ?? []) {
      if (service.length > 0 && members['retention'] === undefined)
        report({ at: path, data: { term: textOf(members['id']) } });
    }
  },
};
