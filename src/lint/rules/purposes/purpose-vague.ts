import { vaguePurpose } from '../../evidence/vague-purpose.ts';
import { eachReading, reportMention, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A purpose that would cover anything: « offres susceptibles de vous intéresser », « à des fins commerciales ». */
export const purposeVague: Rule = {
  id: 'purpose-vague',
  severity: 'error',
  category: 'vague_purpose',
  claims: { forbidden: ['purpose.purposeText', 'purpose.title', 'purpose.statement'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const fault = vaguePurpose(reading, passage);
      if (!fault) return;
      if (fault.mention) reportMention(report, passage, fault.mention, fault.severity);
      else reportPassage(report, passage, fault.severity);
    });
  },
};
