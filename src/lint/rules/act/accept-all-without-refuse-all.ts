import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** « Tout accepter » without an equal « Tout refuser »; by phone, never. */
export const acceptAllWithoutRefuseAll: Rule = {
  id: 'accept-all-without-refuse-all',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { removable: ['*.acceptAll', '*.selectAll', '*.tickAll', '*.refuseAll', '*.checkAll'] },
  check(subject, report) {
    eachReading(subject, ['button', 'label'], (reading, passage) => {
      const [all] = reading.said('acceptAll');
      if (all && reading.all('refuseAll').length === 0) reportMention(report, passage, all);
    });
  },
};
