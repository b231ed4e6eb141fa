import { shaming } from '../../evidence/shaming.ts';
import { edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A refusal worded to shame or frighten. */
export const confirmShaming: Rule = {
  id: 'confirm-shaming',
  severity: 'error',
  category: 'confirm_shaming',
  sources: [gdpr('art. 5(1)(a), 7(4)'), edpb('03/2022, 4.3.1')],
  examples: {
    reject: [
      { text: 'Non merci, je préfère payer plus cher.', context: 'button' },
      { text: 'Non, je renonce à protéger ma famille.', context: 'button' },
      { text: 'No thanks, I’d rather overpay.', context: 'button', locale: 'en' },
    ],
    accept: [
      { text: 'Non merci.', context: 'button' },
      { text: 'Je refuse d’être appelé.', context: 'button' },
      { text: 'No thanks.', context: 'button', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['button', 'label'], (reading, passage) => {
      const shame = shaming(reading);
      if (shame) reportMention(report, passage, shame);
    });
  },
};
