import { membersOf } from '../../facts.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** No way to withdraw, or a harder one than to consent. */
export const withdrawalMissingOrHarder: Rule = {
  id: 'withdrawal-missing-or-harder',
  severity: 'error',
  category: 'other',
  sources: [
    { ref: 'RGPD art. 7(3)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { ref: 'C. conso. R223-1 I 4°, R223-3 (not more complex', since: '2026-08-11' },
    { ref: 'may be oral)' },
    { ref: 'Caloga (no one-click for 4 databases, had to email the DPO)' },
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
