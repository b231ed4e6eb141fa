import { bannedGoods, bannedOffers } from '../../evidence/sectors.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Prospecting for energy saving, renewable energy or the adaptation of homes: banned by these channels, even with consent. */
export const sectorBanned: Rule = {
  id: 'sector-banned',
  severity: 'error',
  category: 'other',
  check(subject, report) {
    for (const ban of bannedOffers(subject)) report(ban);
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const goods = bannedGoods(reading, passage, subject.profile);
      if (goods) reportMention(report, passage, goods);
    });
  },
};
