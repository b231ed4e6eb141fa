import { edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A consent asked for what the request or the law already needs. */
export const consentForContract: Rule = {
  id: 'consent-for-contract',
  severity: 'warning',
  category: 'other',
  sources: [gdpr('art. 6(1)(b)'), edpb('05/2020 §31, §121–123')],
  examples: {
    reject: [
      {
        text: 'J’accepte que mes données soient utilisées pour traiter ma demande de devis.',
        context: 'label',
      },
      {
        text: 'J’accepte que Durand Cuisines SAS utilise mon adresse pour livrer ma commande.',
        context: 'label',
      },
      { text: 'I agree that my data is used to process my request.', context: 'label', locale: 'en' },
    ],
    accept: [
      { text: 'Vos données servent à établir votre devis.', context: 'notice' },
      { text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines.', context: 'label' },
      { text: 'Your data is used to prepare your quote.', context: 'notice', locale: 'en' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose'], (reading, passage) => {
      const [service] = reading.said('fulfil');
      if (!service) return;
      const asked =
        reading.saidIn(service.sentence, 'consent').length > 0 &&
        reading.saidIn(service.sentence, 'use', 'details').length > 0;
      // a text alone cannot show whether a box stands beside it
      if (asked) reportMention(report, passage, service, subject.facts ? undefined : 'info');
    });
  },
};
