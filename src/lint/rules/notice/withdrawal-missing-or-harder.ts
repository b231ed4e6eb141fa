import { membersOf } from '../../facts.ts';
import { cnil, consumerCode, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** No way to withdraw, or a harder one than to consent. */
export const withdrawalMissingOrHarder: Rule = {
  id: 'withdrawal-missing-or-harder',
  severity: 'error',
  category: 'other',
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
  claims: {
    forbidden: [
      'withdrawal.post',
      'withdrawal.letter',
      'withdrawal.account',
      'withdrawal.requiresAccount',
      'withdrawal.methods',
      'withdrawal.oral',
      'withdrawal.fee',
      'withdrawal.id',
      'withdrawal.login',
    ],
    missing: ['config.withdrawal', 'withdrawal.url'],
    wrong: ['withdrawal.url', 'withdrawal.phone', 'withdrawal.email', 'config.withdrawal'],
  },
  check(subject, report) {
    eachReading(subject, ['notice', 'label', 'purpose'], (reading, passage) => {
      for (const hurdle of reading.said('hurdle')) {
        if (reading.allIn(hurdle.sentence, 'withdraw').length > 0) reportMention(report, passage, hurdle);
      }
    });
    const withdrawal = subject.facts?.root['withdrawal'];
    if (subject.facts && !membersOf(withdrawal)?.['url'])
      report({ at: withdrawal === undefined ? '' : '/withdrawal' });
  },
};
