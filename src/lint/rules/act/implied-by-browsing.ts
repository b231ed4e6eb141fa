import { countsAsConsent } from '../../evidence/implied.ts';
import { consumerCode, edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Going on browsing, or saying nothing, counted as consent. */
export const impliedByBrowsing: Rule = {
  id: 'implied-by-browsing',
  severity: 'error',
  category: 'conditional',
  sources: [consumerCode('R223-1 II 3°'), gdpr('cons. 32'), edpb('05/2020 §79, §86')],
  examples: {
    reject: [
      { text: 'En poursuivant votre navigation, vous acceptez d’être appelé.', context: 'notice' },
      { text: 'Sans réponse de votre part sous 8 jours, votre accord est réputé donné.', context: 'notice' },
      { text: 'By continuing to browse you agree to be called.', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Vous pouvez poursuivre votre navigation sans donner votre accord.', context: 'notice' },
      { text: 'Sans accord de votre part, nous ne vous appellerons pas.', context: 'notice' },
      { text: 'You can keep browsing without agreeing.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button'], (reading, passage) => {
      for (const act of reading.all('browse', 'silence')) {
        if (countsAsConsent(act, reading)) reportMention(report, passage, act);
      }
    });
  },
};
