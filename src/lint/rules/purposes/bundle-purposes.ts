import { secondPurpose } from '../../evidence/second-purpose.ts';
import { textOf } from '../../facts.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** One box for several purposes: own prospecting and a transfer, a letter and profiling. */
export const bundlePurposes: Rule = {
  id: 'bundle-purposes',
  severity: 'error',
  category: 'bundled',
  claims: {
    forbidden: [
      'purpose.purposes',
      'purpose.also',
      'purpose.transfer',
      'purpose.products',
      'purpose.channels',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const second = secondPurpose(reading, passage);
      if (second) reportMention(report, passage, second);
    });
    for (const { path, members } of subject.facts?.purposes ?? []) {
      if (members['products'] !== undefined && members['recipients'] !== undefined)
        report({ at: path, data: { term: textOf(members['id']) } });
    }
  },
};
