import { membersOf } from '../../facts.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** No way to withdraw, or a harder one than to consent. */
export const withdrawalMissingOrHarder: Rule = {
  id: 'withdrawal-missing-or-harder',
  severity: 'error',
  category: 'other',
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
