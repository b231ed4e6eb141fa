import { cnil, consumerCode, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `withdrawal-missing-or-harder`, and examples on both sides. */
export const withdrawalMissingOrHarderLaw: RuleLaw = {
  sources: [
    gdpr('art. 7(3)'),
    consumerCode('R223-1 I 4°'),
    consumerCode('R223-3'),
    cnil('SAN-2025-002, Caloga'),
  ],
  examples: {
    reject: [
      {
        text: 'Pour retirer votre accord, écrivez-nous par lettre recommandée avec copie de votre pièce d’identité.',
        context: 'notice',
      },
      { text: 'To withdraw, send a signed letter with a copy of your ID.', context: 'notice', locale: 'en' },
      { config: { '/withdrawal': null } },
      { config: { '/withdrawal/requiresAccount': true } },
    ],
    accept: [
      {
        text: 'Retirez votre accord en un clic, par téléphone, même pendant un appel, ou à rgpd@durand.fr.',
        context: 'notice',
      },
      { text: 'Withdraw in one click, by phone or by email.', context: 'notice', locale: 'en' },
      { config: { '/withdrawal/email': 'stop@atelier-corbel.example' } },
    ],
  },
};
