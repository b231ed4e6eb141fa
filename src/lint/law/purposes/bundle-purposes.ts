import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `bundle-purposes`, and examples on both sides. */
export const bundlePurposesLaw: RuleLaw = {
  sources: [gdpr('art. 6(1)(a), cons. 32, 43'), edpb('05/2020 §42–45, §60')],
  examples: {
    reject: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle et transmette mes coordonnées à Lumen Alarmes SARL.',
        context: 'label',
      },
      {
        text: 'J’accepte de recevoir la lettre de Durand Cuisines SAS et l’analyse de mes habitudes d’achat.',
        context: 'label',
      },
      {
        text: 'I agree that Durand Kitchens Ltd calls me and shares my details with Best Alarms Ltd.',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/2/products': ['des cuisines équipées'], '/purposes/2/channels': ['phone'] } },
    ],
    accept: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines et de ses salles de bains.',
        context: 'label',
      },
      {
        text: 'J’accepte que Durand Cuisines SAS transmette mes coordonnées à Lumen Alarmes SARL, qui m’appellera au sujet de ses alarmes.',
        context: 'label',
      },
      {
        text: 'I agree that Durand Kitchens Ltd calls me about kitchens and bathrooms.',
        context: 'label',
        locale: 'en',
      },
    ],
  },
};
