import { hasDate } from '../../evidence/dates.ts';
import { consumerCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** An agreement to be called at any hour: only an exact date and time, expressly accepted, goes outside the legal hours. */
export const phoneHoursBlanket: Rule = {
  id: 'phone-hours-blanket',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('L223-1 al. 6'), consumerCode('D223-9')],
  examples: {
    reject: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle à tout moment, y compris le week-end.',
        context: 'label',
      },
      { text: 'J’accepte d’être appelé le soir et le samedi par Lumen Alarmes SARL.', context: 'label' },
      { text: 'I agree to be called at any time, including weekends.', context: 'label', locale: 'en' },
      { config: { '/purposes/1/hours': 'any' } },
    ],
    accept: [
      { text: 'Vous pouvez retirer votre accord à tout moment.', context: 'notice' },
      {
        text: 'J’accepte d’être appelé par Durand Cuisines SAS le samedi 12 décembre 2026 à 10 h 30.',
        context: 'label',
      },
      { text: 'I agree to be called on Saturday 12 December 2026 at 10:30.', context: 'label', locale: 'en' },
    ],
  },
  claims: {
    forbidden: ['*.hours', '*.callHours', '*.days', '*.callDays', '*.anytime', '*.weekend', '*.schedule'],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      for (const hours of reading.said('anyTime')) {
        if (reading.saidIn(hours.sentence, 'call', 'phone').length === 0) continue;
        if (reading.allIn(hours.sentence, 'withdraw').length > 0 || hasDate(reading, hours)) continue;
        reportMention(report, passage, hours);
      }
    });
  },
};
