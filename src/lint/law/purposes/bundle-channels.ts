import { consumerCode, gdpr, postsCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `bundle-channels`, and examples on both sides. */
export const bundleChannelsLaw: RuleLaw = {
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
};
