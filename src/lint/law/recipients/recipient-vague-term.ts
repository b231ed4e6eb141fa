import { cjeu, cnil, consumerCode, edpb, gdpr, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `recipient-vague-term`, and examples on both sides. */
export const recipientVagueTermLaw: RuleLaw = {
  sources: [
    gdpr('art. 4(11), 7, 13(1)(e), cons. 42'),
    consumerCode('R223-1 I 1°'),
    edpb('05/2020 §65'),
    cnil('SAN-2023-015, Canal+'),
    transferPage,
    cjeu('C-317/25, conclusions du 17 septembre 2026'),
  ],
  examples: {
    reject: [
      { text: 'J’accepte que mes coordonnées soient transmises à vos partenaires.', context: 'label' },
      { text: 'J’accepte d’être appelé par des professionnels sélectionnés de ma région.', context: 'label' },
      {
        text: 'I agree that you may share my details with trusted third parties.',
        context: 'label',
        locale: 'en',
      },
      { text: 'Nos partenaires', context: 'partner' },
      { config: { '/purposes/2/recipients/0/legalName': 'Nos partenaires' } },
    ],
    accept: [
      { text: 'Nous ne transmettons vos coordonnées à aucun partenaire.', context: 'notice' },
      {
        text: 'J’accepte que notre partenaire Lumen Alarmes SARL (SIREN 222 222 226) m’appelle au sujet de ses alarmes.',
        context: 'label',
      },
      { text: 'We never share your details with third parties.', context: 'notice', locale: 'en' },
      { text: 'Tiers Temps SARL', context: 'partner' },
      { config: { '/purposes/2/recipients/0/legalName': 'Partenaire Habitat' } },
    ],
  },
};
