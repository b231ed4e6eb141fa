import { isQuestion } from '../../evidence/questions.ts';
import { gdpr } from '../law.ts';
import { reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A question about health, faith, politics or the like in a form for prospecting. */
export const fieldSensitive: Rule = {
  id: 'field-sensitive',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 5(1)(c), 9, 10'), { ref: 'loi Informatique et Libertés art. 6, 30' }],
  examples: {
    reject: [
      { text: 'Avez-vous un handicap ou une maladie ?', context: 'notice' },
      { text: 'Numéro de sécurité sociale', context: 'notice' },
      { text: 'Do you have a medical condition?', context: 'notice', locale: 'en' },
      { config: { '/fields/4/label': 'Votre état de santé' } },
    ],
    accept: [
      { text: 'Surface de votre cuisine', context: 'notice' },
      { text: 'Nombre de pièces', context: 'notice' },
      { text: 'Number of rooms', context: 'notice', locale: 'en' },
    ],
  },
  check({ passages }, report) {
    for (const passage of passages) {
      if (!/^(\/fields\/|$)/.test(passage.path) || passage.context !== 'notice') continue;
      const [mention] = passage.reading?.said('sensitive') ?? [];
      if (mention && isQuestion(passage)) reportMention(report, passage, mention);
    }
  },
};
