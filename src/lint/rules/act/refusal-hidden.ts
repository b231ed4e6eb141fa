import { hiddenRefusal } from '../../evidence/hidden-refusal.ts';
import { cnil, edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A refusal that takes more steps than a yes, or hides in a link. */
export const refusalHidden: Rule = {
  id: 'refusal-hidden',
  severity: 'error',
  category: 'other',
  sources: [
    gdpr('art. 7(3), 7(4)'),
    cnil('SAN-2023-025, Tagadamedia'),
    cnil('SAN-2024-004, Hubside.Store'),
    cnil('SAN-2025-002, Caloga'),
    edpb('03/2022, 4.4.2'),
  ],
  examples: {
    reject: [
      {
        text: 'Pour participer sans recevoir les offres de Lumen Alarmes SARL, <a href="#">cliquez ici</a>.',
        context: 'button',
      },
      {
        text: 'To continue without offers from Best Alarms Ltd, <a href="#">click here</a>.',
        context: 'button',
        locale: 'en',
      },
      { config: { '/purposes/1/refuseLink': 'https://atelier-corbel.example/non' } },
    ],
    accept: [{ text: 'Pour modifier votre adresse, <a href="#">cliquez ici</a>.', context: 'button' }],
  },
  claims: { forbidden: ['*.hideRefusal', '*.refusal', '*.refuseLink', '*.refuse', '*.steps', '*.refuseUrl'] },
  check(subject, report) {
    eachReading(subject, ['button', 'label', 'notice', 'purpose'], (reading, passage) => {
      const link = hiddenRefusal(reading);
      if (link) reportMention(report, passage, link);
    });
  },
};
