import { consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `recipient-group-unnamed`, and examples on both sides. */
export const recipientGroupUnnamedLaw: RuleLaw = {
  sources: [gdpr('art. 4(7), 4(11)'), consumerCode('R223-1 I 1°'), edpb('05/2020 §65')],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être contacté par téléphone par les sociétés du groupe Durand.',
        context: 'label',
      },
      { text: 'J’accepte que l’ensemble de notre réseau de franchisés m’appelle.', context: 'label' },
      { text: 'I agree to calls from any company within the Durand group.', context: 'label', locale: 'en' },
      { text: 'Isolvert SARL et ses filiales', context: 'partner' },
    ],
    accept: [
      {
        text: 'J’accepte d’être appelé par Durand Piscines SAS (SIREN 222 222 226), filiale du groupe Durand.',
        context: 'label',
      },
      { text: 'J’accepte d’être appelé par Groupe Durand SAS au sujet de ses cuisines.', context: 'label' },
      { text: 'I agree to calls from Durand Group Ltd about its kitchens.', context: 'label', locale: 'en' },
      { text: 'Groupe SEB', context: 'partner' },
    ],
  },
};
