import { offerIn } from '../../evidence/offer.ts';
import { isAddress, pointerAfter } from '../../evidence/elsewhere.ts';
import { strangersIn } from '../../evidence/strangers.ts';
import { cnil, consumerCode, transferPage } from '../law.ts';
import { eachReading, reportMention, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Recipients that only a link or another page names: by phone the identity belongs to the request itself. */
export const recipientListByLinkOnly: Rule = {
  id: 'recipient-list-by-link-only',
  severity: 'error',
  category: 'vague_recipients',
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
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'partner'], (reading, passage) => {
      if (passage.context === 'partner') {
        if (isAddress(passage.text)) reportPassage(report, passage);
        return;
      }
      const { channels } = offerIn(passage, reading);
      for (const { mention } of strangersIn(passage)) {
        const elsewhere = pointerAfter(mention, reading);
        if (elsewhere)
          reportMention(report, passage, elsewhere, channels.includes('phone') ? 'error' : 'warning');
      }
    });
  },
};
