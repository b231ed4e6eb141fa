import { hiddenRefusal } from '../../evidence/hidden-refusal.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A refusal that takes more steps than a yes, or hides in a link. */
export const refusalHidden: Rule = {
  id: 'refusal-hidden',
  severity: 'error',
  category: 'other',
  sources: [
    { ref: 'RGPD art. 7(3)–(4)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { ref: 'Tagadamedia, Hubside, Caloga (in-text link “je clique ici”)' },
    { ref: 'CEPD, lignes directrices 03/2022 longer than necessary (4.4.2)' },
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
