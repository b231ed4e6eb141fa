import { bundledChannels } from '../../evidence/bundled-channels.ts';
import { listOf, VOICE } from '../../facts.ts';
import { consumerCode, gdpr, postsCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** One box for several channels: the law wants a consent « par ce moyen ». */
export const bundleChannels: Rule = {
  id: 'bundle-channels',
  severity: 'error',
  category: 'bundled',
  sources: [consumerCode('L223-1 al. 1'), postsCode('L34-5'), gdpr('cons. 43')],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être contacté par téléphone, SMS ou e-mail par Durand Cuisines SAS au sujet de ses cuisines.',
        context: 'label',
      },
      {
        text: 'I agree to be contacted by phone, text or email by Best Alarms Ltd about alarms.',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/1/channels': [['phone', 'email'], 'sms'] } },
      { config: { '/purposes/1/mergeChannels': true } },
    ],
    accept: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines (jamais par SMS ni e-mail).',
        context: 'label',
      },
      {
        text: 'I agree that Best Alarms Ltd calls me about alarms (never by text or email).',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/1/channels': ['phone'] } },
    ],
  },
  claims: {
    forbidden: [
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
    for (const { path, members } of subject.facts?.offers ?? []) {
      for (const [at, channel] of listOf(members['channels']).entries()) {
        if (!Array.isArray(channel)) continue;
        const voice = channel.some((one) => VOICE.includes(String(one)));
        report({
          at: `${path}/channels/${at}`,
          data: { term: channel.join(', ') },
          severity: voice ? 'error' : 'warning',
        });
      }
    }
  },
};
