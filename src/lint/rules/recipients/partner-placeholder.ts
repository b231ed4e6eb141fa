import { isReserved, placeholders } from '../../evidence/placeholders.ts';
import { consumerCode, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A placeholder left in what people will read: « société XXXX », « [nom du partenaire] ». */
export const partnerPlaceholder: Rule = {
  id: 'partner-placeholder',
  severity: 'error',
  category: 'vague_recipients',
  sources: [gdpr('art. 12(1), 13(1)(a)'), consumerCode('R223-1 I 1°')],
  examples: {
    reject: [
      { text: 'J’autorise la société XXXX à m’appeler.', context: 'label' },
      { text: 'J’accepte d’être appelé par [NOM DU PARTENAIRE].', context: 'label' },
      { text: 'I agree to calls from [COMPANY NAME].', context: 'label', locale: 'en' },
      { text: 'TBC', context: 'partner', locale: 'en' },
      { config: { '/purposes/2/recipients/0/legalName': 'Société XXXX' } },
      { config: { '/controller/email': 'rgpd@example.com' } },
      { config: { '/purposes/1/explanation': 'Les nouveautés de %s en cuisines.' } },
    ],
    accept: [
      { text: 'J’accepte d’être appelé par XX Alarmes SARL.', context: 'label' },
      { text: 'Les champs marqués [obligatoire] doivent être remplis.', context: 'notice' },
      { text: 'Fields marked [required] must be filled in.', context: 'notice', locale: 'en' },
      { text: 'XX Alarmes SARL', context: 'partner' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button', 'partner'], (reading, passage) => {
      for (const mention of placeholders(reading)) reportMention(report, passage, mention);
      if (!subject.facts) return; // a template is judged as if its names were filled in; a configuration is what people get
      for (const word of reading.words) if (word.slot) reportMention(report, passage, word);
    });
    for (const { path, members, name } of subject.facts?.companies ?? []) {
      for (const [key, value] of Object.entries(members)) {
        if (typeof value === 'string' && isReserved(value))
          report({ at: `${path}/${key}`, data: { term: value, name } });
      }
    }
  },
};
