import { cnil, consumerCode, edpb } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** « Tout accepter » without an equal « Tout refuser »; by phone, never. */
export const acceptAllWithoutRefuseAll: Rule = {
  id: 'accept-all-without-refuse-all',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('R223-1 I 2°'), cnil('2020-091 et 2020-092, 17 septembre 2020'), edpb('03/2022')],
  examples: {
    reject: [
      { config: { '/texts/acceptAll': 'Tout accepter' } },
      { text: 'Tout accepter', context: 'button' },
    ],
    accept: [{ text: 'Tout refuser', context: 'button' }],
  },
  claims: { forbidden: ['*.acceptAll', '*.selectAll', '*.tickAll', '*.refuseAll', '*.checkAll'] },
  check(subject, report) {
    eachReading(subject, ['button', 'label'], (reading, passage) => {
      const [all] = reading.said('acceptAll');
      if (all && reading.all('refuseAll').length === 0) reportMention(report, passage, all);
    });
  },
};
