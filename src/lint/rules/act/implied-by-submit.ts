import { impliesConsent } from '../../evidence/implied.ts';
import { cjeu, cnil, consumerCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Sending, taking part or giving a number that is said to be consent. */
export const impliedBySubmit: Rule = {
  id: 'implied-by-submit',
  severity: 'error',
  category: 'conditional',
  sources: [
    consumerCode('R223-1 II 3°'),
    cnil('SAN-2023-025, Tagadamedia'),
    cnil('SAN-2024-003, Foriou'),
    cnil('SAN-2024-004, Hubside.Store'),
    cnil('SAN-2025-002, Caloga'),
    cjeu('C-673/17, Planet49'),
  ],
  examples: {
    reject: [
      {
        text: 'En cliquant sur « Je valide », vous acceptez d’être appelé par Lumen Alarmes SARL.',
        context: 'button',
      },
      {
        text: 'En renseignant votre numéro, vous consentez à être démarché par téléphone.',
        context: 'button',
      },
      {
        text: 'By clicking Submit you agree to be called by Best Alarms Ltd.',
        context: 'button',
        locale: 'en',
      },
    ],
    accept: [
      {
        text: 'En cliquant sur « Envoyer », vous transmettez votre demande à Durand Cuisines SAS.',
        context: 'button',
      },
      { text: 'En cochant la case, vous acceptez d’être appelé par Lumen Alarmes SARL.', context: 'button' },
      {
        text: 'By ticking the box you agree to be called by Best Alarms Ltd.',
        context: 'button',
        locale: 'en',
      },
    ],
  },
  claims: { forbidden: ['purpose.implied', 'recipient.implied', 'config.implied'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const act of reading.said('submit')) {
        if (!reading.covers(act.first, 'browse') && impliesConsent(act, reading))
          reportMention(report, passage, act);
      }
    });
  },
};
