import { cnil, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A company that a text names and that is not declared: what was told must equal what is done. */
export const partnerTextMismatch: Rule = {
  id: 'partner-text-mismatch',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 5(1)(a), 7(1)'), cnil('SAN-2024-004, Hubside.Store')],
  examples: {
    reject: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL.', context: 'label', names: ['Verrière Nord'] },
      {
        config: {
          '/purposes/1/explanation': 'Lumen Alarmes SARL peut aussi vous appeler au sujet de ses alarmes.',
        },
      },
    ],
    accept: [
      { text: 'J’accepte que VERRIÈRE NORD m’appelle.', context: 'label', names: ['Verrière Nord'] },
      {
        config: {
          '/purposes/2/explanation': {
            fr: 'Vigie Alarme SAS vous appelle une fois par mois au plus.',
            en: 'Vigie Alarme SAS calls once a month at most.',
          },
        },
      },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      if (!passage.declares) return; // without declared names there is nothing to differ from
      for (const word of reading.words) {
        if (word.kind === 'name' && !word.declared && !word.slot) reportMention(report, passage, word);
      }
    });
  },
};
