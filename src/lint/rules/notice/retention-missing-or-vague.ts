import { textOf } from '../../facts.ts';
import { cnil, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** No period of keeping, or a formula without a number. */
export const retentionMissingOrVague: Rule = {
  id: 'retention-missing-or-vague',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 5(1)(e), 13(2)(a)'), cnil('SAN-2025-002, Caloga')],
  examples: {
    reject: [
      { text: 'Vos données sont conservées pendant la durée nécessaire au traitement.', context: 'notice' },
      { text: 'Vos données sont conservées conformément à la réglementation.', context: 'notice' },
      { text: 'Your data is kept for as long as necessary.', context: 'notice', locale: 'en' },
      { config: { '/purposes/0/retention': null } },
    ],
    accept: [
      { text: 'Vos données de devis sont effacées 3 ans après notre dernier échange.', context: 'notice' },
      { text: 'La preuve de votre accord est conservée 3 ans à compter d’aujourd’hui.', context: 'notice' },
      { text: 'Your data is erased 3 years after our last exchange.', context: 'notice', locale: 'en' },
      { config: { '/purposes/0/retention': { period: 'P3Y', from: 'last-contact' } } },
    ],
  },
  claims: {
    missing: ['purpose.retention', 'retention.period', 'retention.from'],
    wrong: ['purpose.retention', 'retention.period', 'retention.from'],
  },
  check(subject, report) {
    eachReading(subject, ['notice', 'label', 'purpose'], (reading, passage) => {
      for (const period of reading.all('vaguePeriod')) {
        if (reading.allIn(period.sentence, 'keep').length > 0) reportMention(report, passage, period);
      }
    });
    for (const { path, members, service } of subject.facts?.purposes ?? []) {
      if (service.length > 0 && members['retention'] === undefined)
        report({ at: path, data: { term: textOf(members['id']) } });
    }
  },
};
