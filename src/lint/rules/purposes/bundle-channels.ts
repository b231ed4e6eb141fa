import { bundledChannels } from '../../evidence/bundled-channels.ts';
import { listOf, VOICE } from '../../facts.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** One box for several channels: the law wants a consent « par ce moyen ». */
export const bundleChannels: Rule = {
  id: 'bundle-channels',
  severity: 'error',
  category: 'bundled',
  fixable: true,
  claims: {
    removable: [
      'purpose.mergeChannels',
      'recipient.mergeChannels',
      'config.mergeChannels',
      'purpose.merge',
      'recipient.merge',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const fault = bundledChannels(reading, passage);
      if (fault) reportMention(report, passage, fault.mention, fault.severity);
    });
    for (const { path, members, channels } of subject.facts?.offers ?? []) {
      for (const [at, channel] of listOf(members['channels']).entries()) {
        if (!Array.isArray(channel)) continue;
        const voice = channel.some((one) => VOICE.includes(String(one)));
        report({
          at: `${path}/channels/${at}`,
          data: { term: channel.join(', ') },
          mend: { set: `${path}/channels`, to: [...new Set(channels)] },
          severity: voice ? 'error' : 'warning',
        });
      }
    }
  },
};
