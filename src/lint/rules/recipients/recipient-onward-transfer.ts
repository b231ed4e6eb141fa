import { gdpr, transferPage } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A recipient that may pass the details on to its own partners: consent does not travel. */
export const recipientOnwardTransfer: Rule = {
  id: 'recipient-onward-transfer',
  severity: 'error',
  category: 'vague_recipients',
  sources: [gdpr('art. 5(1)(b)'), transferPage],
  examples: {
    reject: [
      {
        text: 'Lumen Alarmes SARL pourra à son tour transmettre vos coordonnées à ses clients.',
        context: 'notice',
      },
      {
        text: 'Vos données sont cédées à Lumen Alarmes SARL et à ses propres partenaires.',
        context: 'notice',
      },
      {
        text: 'Lumen Alarmes SARL may in turn share your details with its own clients.',
        context: 'notice',
        locale: 'en',
      },
    ],
    accept: [
      {
        text: 'Lumen Alarmes SARL ne peut pas transmettre vos coordonnées à une autre société.',
        context: 'notice',
      },
      { text: 'Lumen Alarmes SARL vous transmettra son devis par courrier.', context: 'notice' },
      { text: 'Lumen Alarmes SARL may not pass your details on.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'partner'], (reading, passage) => {
      for (const mention of reading.said('onward')) {
        if (reading.allIn(mention.sentence, 'pass', 'sell', 'onward', 'partner').length > 0)
          reportMention(report, passage, mention);
      }
    });
  },
};
