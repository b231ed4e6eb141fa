import { consumerCode, gdpr, postsCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `channel-missing`, and examples on both sides. */
export const channelMissingLaw: RuleLaw = {
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
};
