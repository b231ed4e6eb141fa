import { somebodyElse } from '../../evidence/questions.ts';
import { consumerCode, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** Details of somebody else, or a consent in somebody else’s name. */
export const fieldThirdPartyPerson: Rule = {
  id: 'field-third-party-person',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 4(11), 14'), consumerCode('L223-1')],
  examples: {
    reject: [
      { text: 'Parrainez un ami : indiquez son numéro de téléphone.', context: 'notice' },
      {
        text: 'J’accepte, au nom des membres de mon foyer, les appels de Durand Cuisines SAS.',
        context: 'label',
      },
      { text: 'Refer a friend: enter their phone number.', context: 'notice', locale: 'en' },
    ],
    accept: [
      { text: 'Parrainez un ami : partagez ce lien avec lui.', context: 'notice' },
      { text: 'Combien de personnes vivent dans votre foyer ?', context: 'notice' },
      { text: 'Refer a friend: share this link.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const other = somebodyElse(reading);
      if (other) reportMention(report, passage, other);
    });
  },
};
