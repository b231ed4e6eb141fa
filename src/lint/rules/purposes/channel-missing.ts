import { contactWithoutChannel } from '../../evidence/bundled-channels.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent to be contacted that names no channel. */
export const channelMissing: Rule = {
  id: 'channel-missing',
  severity: 'error',
  category: 'missing_channel',
  claims: { missing: ['purpose.channels', 'recipient.channels'], wrong: [] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const contact = contactWithoutChannel(reading, passage);
      if (contact) reportMention(report, passage, contact);
    });
  },
};
