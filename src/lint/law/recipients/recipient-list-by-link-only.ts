import { cnil, consumerCode, transferPage } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `recipient-list-by-link-only`, and examples on both sides. */
export const recipientListByLinkOnlyLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I 1°–2°'), transferPage, cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être appelé par les entreprises de <a href="/p">cette liste</a>.',
        context: 'label',
      },
      {
        text: 'J’accepte d’être appelé par l’un des partenaires dont la liste est disponible ici.',
        context: 'label',
      },
      {
        text: 'I agree to calls from the companies on <a href="/p">this list</a>.',
        context: 'label',
        locale: 'en',
      },
      { text: 'https://exemple.fr/qui-vous-appelle', context: 'partner' },
    ],
    accept: [
      {
        text: 'J’accepte d’être appelé par Lumen Alarmes SARL. <a href="/p">Sa politique de confidentialité</a>',
        context: 'label',
      },
      { text: '<a href="/pieces">Consulter la liste des pièces à fournir</a>', context: 'notice' },
    ],
  },
};
