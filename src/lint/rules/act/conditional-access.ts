import { accessCondition } from '../../evidence/required.ts';
import { cnil, edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A quote, a game or a price that depends on the consent to prospecting. */
export const conditionalAccess: Rule = {
  id: 'conditional-access',
  severity: 'error',
  category: 'conditional',
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
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      const condition = accessCondition(reading, passage);
      if (condition) reportMention(report, passage, condition);
    });
  },
};
