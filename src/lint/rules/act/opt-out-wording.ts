import { optOut } from '../../evidence/opt-out.ts';
import { consumerCode, gdpr, postsCode } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Silence or an unticked box that counts as yes. */
export const optOutWording: Rule = {
  id: 'opt-out-wording',
  severity: 'error',
  category: 'opt_out',
  sources: [
    gdpr('art. 4(11), cons. 32'),
    consumerCode('L223-1'),
    consumerCode('R223-1 II 3°'),
    postsCode('L34-5'),
  ],
  examples: {
    reject: [
      { text: 'Cochez cette case si vous ne souhaitez pas être appelé.', context: 'label' },
      {
        text: 'Sauf opposition de votre part, Durand Cuisines SAS vous appellera au sujet de ses cuisines.',
        context: 'notice',
      },
      { text: 'Tick here if you do not want to be called.', context: 'label', locale: 'en' },
    ],
    accept: [
      { text: 'Cochez cette case si vous souhaitez être appelé par Durand Cuisines SAS.', context: 'notice' },
      { text: 'Vous pouvez retirer votre accord ou vous opposer à tout moment.', context: 'notice' },
      { text: 'You can object at any time.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const fault = optOut(reading, passage);
      if (fault) reportMention(report, passage, fault);
    });
  },
};
