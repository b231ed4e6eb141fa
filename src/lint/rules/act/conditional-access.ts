import { accessCondition } from '../../evidence/required.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A quote, a game or a price that depends on the consent to prospecting. */
export const conditionalAccess: Rule = {
  id: 'conditional-access',
  severity: 'error',
  category: 'conditional',
  sources: [
    { ref: 'RGPD art. 7(4), cons. 43', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { ref: 'CEPD, lignes directrices 05/2020 §25–41' },
    { ref: 'C. conso. L121-11 C. conso. (vente subordonnée, law 2025-594 art. 13)' },
    { ref: 'Hubside' },
  ],
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
