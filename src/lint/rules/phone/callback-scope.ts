import { wideCallbacks } from '../../evidence/callbacks.ts';
import { isJoined } from '../../evidence/second-purpose.ts';
import { consumerCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A callback that is not limited to one company, one object and a few working days. */
export const callbackScope: Rule = {
  id: 'callback-scope',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('R223-4')],
  examples: {
    reject: [
      {
        text: 'Je demande à être rappelé par Durand SAS pour mon devis et pour découvrir ses autres offres.',
        context: 'label',
      },
      { text: 'Please call me back about my quote and your other offers.', context: 'label', locale: 'en' },
      { config: { '/purposes/0/callback': { calls: 1, withinWorkingDays: 10 } } },
      { config: { '/purposes/0/callback': { calls: 1, withinWorkingDays: 2, reuse: true } } },
    ],
    accept: [
      {
        text: 'Je demande à être rappelé par Durand SAS sous 5 jours ouvrables au sujet de mon devis de fenêtres.',
        context: 'label',
      },
      {
        text: 'Please call me back within 5 working days about my window quote.',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/0/callback': { calls: 1, withinWorkingDays: 5 } } },
    ],
  },
  claims: {
    forbidden: [
      'callback.companies',
      'callback.reuse',
      'callback.products',
      'callback.offers',
      'callback.recipients',
      'callback.marketing',
      'callback.channels',
    ],
    missing: ['callback.withinWorkingDays', 'callback.calls'],
    wrong: ['callback.withinWorkingDays', 'callback.calls'],
  },
  check(subject, report) {
    for (const finding of wideCallbacks(subject)) report(finding);
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const asked of reading.said('request')) {
        const more = reading
          .saidIn(asked.sentence, 'otherOffers')
          .find((mention) => mention.first > asked.last && isJoined(asked, mention, reading));
        if (more && reading.saidIn(asked.sentence, 'call').length > 0) reportMention(report, passage, more);
      }
    });
  },
};
