import { strangersIn } from '../../evidence/strangers.ts';
import { attachedGroup } from '../../evidence/company-name.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A group, its subsidiaries or a network as recipient, without naming each legal entity. */
export const recipientGroupUnnamed: Rule = {
  id: 'recipient-group-unnamed',
  severity: 'error',
  category: 'vague_recipients',
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button', 'partner'], (reading, passage) => {
      if (passage.context === 'partner') {
        const attached = attachedGroup(reading);
        if (attached) reportMention(report, passage, attached);
      }
      for (const stranger of strangersIn(passage)) {
        if (stranger.kind === 'group') reportMention(report, passage, stranger.mention);
      }
    });
  },
};
