import { contactWithoutChannel } from '../../evidence/bundled-channels.ts';
import { consumerCode, gdpr, postsCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent to be contacted that names no channel. */
export const channelMissing: Rule = {
  id: 'channel-missing',
  severity: 'error',
  category: 'missing_channel',
  sources: [consumerCode('L223-1 al. 1'), postsCode('L34-5'), gdpr('art. 4(11)')],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être recontacté par Durand Cuisines SAS au sujet de ses cuisines.',
        context: 'label',
      },
      {
        text: 'J’accepte de recevoir des informations de Lumen Alarmes SARL sur ses alarmes.',
        context: 'label',
      },
      { text: 'I agree to be contacted by Best Alarms Ltd about alarms.', context: 'label', locale: 'en' },
      { config: { '/purposes/1/channels': null } },
    ],
    accept: [
      {
        text: 'J’accepte d’être contacté par téléphone par Durand Cuisines SAS au sujet de ses cuisines.',
        context: 'label',
      },
      {
        text: 'J’accepte de recevoir par e-mail les informations de Lumen Alarmes SARL sur ses alarmes.',
        context: 'label',
      },
      { text: 'I agree to be called by Best Alarms Ltd about alarms.', context: 'label', locale: 'en' },
      { config: { '/purposes/1/channels': ['email'] } },
    ],
  },
  claims: { missing: ['purpose.channels', 'recipient.channels'], wrong: [] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const contact = contactWithoutChannel(reading, passage);
      if (contact) reportMention(report, passage, contact);
    });
  },
};
