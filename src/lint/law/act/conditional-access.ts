import { cnil, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `conditional-access`, and examples on both sides. */
export const conditionalAccessLaw: RuleLaw = {
  sources: [gdpr('art. 7(4), cons. 43'), edpb('05/2020 §25–41'), cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      {
        text: 'Pour recevoir votre devis, vous devez accepter d’être appelé par Lumen Alarmes SARL.',
        context: 'notice',
      },
      {
        text: 'La participation au jeu est réservée aux personnes qui acceptent les appels de Durand Cuisines SAS.',
        context: 'notice',
      },
      {
        text: 'To get your quote you must agree to be called by Best Alarms Ltd.',
        context: 'notice',
        locale: 'en',
      },
    ],
    accept: [
      { text: 'Pour recevoir votre devis, indiquez votre e-mail.', context: 'notice' },
      { text: 'Votre devis est envoyé même si vous refusez d’être appelé.', context: 'notice' },
      { text: 'You get your quote even if you refuse calls.', context: 'notice', locale: 'en' },
    ],
  },
};
