import { leavesListOpen } from '../../evidence/open-list.ts';
import { edpb, gdpr, transferPage } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A list of recipients left open: what follows « et autres » is nobody that the person could know. */
export const recipientUnboundedList: Rule = {
  id: 'recipient-unbounded-list',
  severity: 'error',
  category: 'vague_recipients',
  sources: [gdpr('art. 4(11)'), edpb('05/2020 §65'), transferPage],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être appelé par Lumen Alarmes SARL et autres sociétés du secteur.',
        context: 'label',
      },
      {
        text: 'Vos données sont transmises à des sociétés tierces, notamment Verrière Nord SAS.',
        context: 'notice',
      },
      {
        text: 'I agree to calls from Lumen Alarmes SARL, among other companies.',
        context: 'label',
        locale: 'en',
      },
      { text: 'Isolvert SARL, Toitura SAS…', context: 'partner' },
    ],
    accept: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      {
        text: 'J’accepte d’être appelé par Durand Cuisines SAS au sujet de ses meubles, notamment ses plans de travail.',
        context: 'label',
      },
      {
        text: 'I agree to calls from Lumen Alarmes SARL about alarms, among them wireless alarms.',
        context: 'label',
        locale: 'en',
      },
      { text: 'Etc. Communication SAS', context: 'partner' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'partner'], (reading, passage) => {
      for (const mention of reading.all('open')) {
        if (leavesListOpen(mention, reading, passage)) reportMention(report, passage, mention);
      }
    });
  },
};
