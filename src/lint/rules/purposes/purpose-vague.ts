import { vaguePurpose } from '../../evidence/vague-purpose.ts';
import { edpb, gdpr } from '../law.ts';
import { eachReading, reportMention, reportPassage } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A purpose that would cover anything: « offres susceptibles de vous intéresser », « à des fins commerciales ». */
export const purposeVague: Rule = {
  id: 'purpose-vague',
  severity: 'error',
  category: 'vague_purpose',
  sources: [
    gdpr('art. 5(1)(b), 6(1)(a), 13(1)(c)'),
    edpb('05/2020 §55–61'),
    { ref: 'G29, WP260 rév. 01 §12' },
  ],
  examples: {
    reject: [
      { text: 'J’accepte de recevoir des offres susceptibles de m’intéresser.', context: 'label' },
      {
        text: 'Vos données sont utilisées à des fins commerciales et pour toute autre finalité compatible.',
        context: 'notice',
      },
      { text: 'I agree to receive offers that may interest me.', context: 'label', locale: 'en' },
    ],
    accept: [
      {
        text: 'J’accepte que Durand Cuisines SAS m’appelle au sujet de ses cuisines équipées.',
        context: 'label',
      },
      { text: 'Vos réponses servent à calculer le prix de votre cuisine.', context: 'notice' },
      {
        text: 'I agree that Durand Kitchens Ltd calls me about its fitted kitchens.',
        context: 'label',
        locale: 'en',
      },
    ],
  },
  claims: { forbidden: ['purpose.purposeText', 'purpose.title', 'purpose.statement'] },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice'], (reading, passage) => {
      const fault = vaguePurpose(reading, passage);
      if (!fault) return;
      if (fault.mention) reportMention(report, passage, fault.mention, fault.severity);
      else reportPassage(report, passage, fault.severity);
    });
  },
};
