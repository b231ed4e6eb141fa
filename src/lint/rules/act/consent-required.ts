import { requiredMark } from '../../evidence/required.ts';
import { cnil, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent that one must give to go on. */
export const consentRequired: Rule = {
  id: 'consent-required',
  severity: 'error',
  category: 'conditional',
  sources: [gdpr('art. 7(4), cons. 42–43'), cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      { text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines *', context: 'label' },
      {
        text: 'I agree that Best Alarms Ltd calls me about alarms (required)',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/1/required': true } },
      { config: { '/purposes/2/recipients/0/required': true } },
    ],
    accept: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines (facultatif)',
        context: 'label',
      },
      {
        text: 'I agree that Best Alarms Ltd calls me about alarms (optional)',
        context: 'label',
        locale: 'en',
      },
      { config: { '/fields/0/required': true } },
    ],
  },
  claims: {
    forbidden: [
      'purpose.required',
      'recipient.required',
      'purpose.mandatory',
      'recipient.mandatory',
      'offer.required',
      'texts.required',
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label'], (reading, passage) => {
      const mark = requiredMark(reading, passage);
      if (mark) reportMention(report, passage, mark);
    });
  },
};
