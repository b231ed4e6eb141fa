import { consumerCode, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `partner-placeholder`, and examples on both sides. */
export const partnerPlaceholderLaw: RuleLaw = {
  sources: [gdpr('art. 12(1), 13(1)(a)'), consumerCode('R223-1 I 1°')],
  examples: {
    reject: [
      { text: 'J’autorise la société XXXX à m’appeler.', context: 'label' },
      { text: 'J’accepte d’être appelé par [NOM DU PARTENAIRE].', context: 'label' },
      { text: 'I agree to calls from [COMPANY NAME].', context: 'label', locale: 'en' },
      { text: 'TBC', context: 'partner', locale: 'en' },
      { config: { '/purposes/2/recipients/0/legalName': 'Société XXXX' } },
      { config: { '/controller/email': 'rgpd@example.com' } },
      { config: { '/purposes/1/explanation': 'Les nouveautés de %s en cuisines.' } },
    ],
    accept: [
      { text: 'J’accepte d’être appelé par XX Alarmes SARL.', context: 'label' },
      { text: 'Les champs marqués [obligatoire] doivent être remplis.', context: 'notice' },
      { text: 'Fields marked [required] must be filled in.', context: 'notice', locale: 'en' },
      { text: 'XX Alarmes SARL', context: 'partner' },
    ],
  },
};
