import { reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Calls placed by a machine, where the boxes only speak of calls. */
export const automatedCallUndisclosed: Rule = {
  id: 'automated-call-undisclosed',
  severity: 'error',
  category: 'other',
  claims: {
    forbidden: [
      'purpose.automated',
      'recipient.automated',
      'purpose.robot',
      'recipient.robot',
      'purpose.ai',
      'recipient.ai',
      'purpose.voicebot',
      'processor.automated',
      'processor.robot',
    ],
  },
  check(subject, report) {
    for (const { path, channels } of subject.facts?.offers ?? []) {
      if (!channels.includes('phone') || channels.includes('automated-call')) continue;
      for (const passage of subject.passages) {
        if (passage.path !== path && !passage.path.startsWith(`${path}/`)) continue;
        const [robot] = passage.reading?.said('robot') ?? [];
        if (robot) reportMention(report, passage, robot);
      }
    }
  },
};
