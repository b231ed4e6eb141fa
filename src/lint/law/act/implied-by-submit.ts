import { cjeu, cnil, consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `implied-by-submit`, and examples on both sides. */
export const impliedBySubmitLaw: RuleLaw = {
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
      { config: { '/purposes/1/implied': true } },
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
};
