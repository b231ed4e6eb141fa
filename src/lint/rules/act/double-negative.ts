import { edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Two negations in the sentence to tick. */
export const doubleNegative: Rule = {
  id: 'double-negative',
  severity: 'error',
  category: 'opt_out',
  sources: [gdpr('art. 7(2), 12(1)'), edpb('03/2022, 4.6.2')],
  examples: {
    reject: [
      { text: 'Je ne m’oppose pas à ne pas être exclu des appels de Durand Cuisines SAS.', context: 'label' },
      { text: 'Je ne refuse pas d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      { text: 'I do not object to not being excluded from calls.', context: 'label', locale: 'en' },
    ],
    accept: [
      { text: 'Je n’accepte pas d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      { text: 'I do not agree to be called.', context: 'label', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const [mention] = reading.all('doubleNo');
      if (mention) reportMention(report, passage, mention);
    });
  },
};
