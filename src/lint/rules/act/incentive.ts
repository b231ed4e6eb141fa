import { edpb } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A reward for a yes. */
export const incentive: Rule = {
  id: 'incentive',
  severity: 'warning',
  category: 'conditional',
  sources: [edpb('05/2020 §24, §48'), edpb('03/2022, 4.3.1')],
  examples: {
    reject: [
      { text: 'Acceptez d’être appelé par Durand Cuisines SAS et gagnez 10 € de remise.', context: 'label' },
      {
        text: 'Doublez vos chances de gagner en acceptant les appels de Lumen Alarmes SARL.',
        context: 'label',
      },
      { text: 'Agree to calls from Best Alarms Ltd and get £10 off.', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Votre réponse ne change rien au prix de votre devis.', context: 'notice' },
      { text: 'Ce mois-ci, 10 % de remise sur les plans de travail.', context: 'notice' },
      { text: 'Your answer does not change your price.', context: 'notice', locale: 'en' },
    ],
  },
  claims: { forbidden: ['purpose.reward', 'recipient.reward', 'purpose.incentive', 'purpose.gift'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const gain of reading.said('gain')) {
        const asked = reading.saidIn(gain.sentence, 'consent', 'accept', 'yes');
        const reached = reading.saidIn(gain.sentence, 'call', 'contact', 'receive', 'write', 'sms', 'email');
        const rewarded = reading.saidIn(gain.sentence, 'reward', 'request');
        if (asked.length > 0 && reached.length > 0 && rewarded.length > 0)
          reportMention(report, passage, gain);
      }
    });
  },
};
