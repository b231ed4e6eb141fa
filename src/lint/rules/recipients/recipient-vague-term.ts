import { strangersIn } from '../../evidence/strangers.ts';
import { genericName } from '../../evidence/company-name.ts';
import { laterChoice } from '../../evidence/later-choice.ts';
import { cjeu, cnil, consumerCode, edpb, gdpr, transferPage } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A recipient designated by a generic word, with no company named. */
export const recipientVagueTerm: Rule = {
  id: 'recipient-vague-term',
  severity: 'error',
  category: 'vague_recipients',
  sources: [
    gdpr('art. 4(11), 7, 13(1)(e), cons. 42'),
    consumerCode('R223-1 I 1°'),
    edpb('05/2020 §65'),
    cnil('SAN-2023-015, Canal+'),
    transferPage,
    cjeu('C-317/25, conclusions du 17 septembre 2026'),
  ],
  examples: {
    reject: [
      { text: 'J’accepte que mes coordonnées soient transmises à vos partenaires.', context: 'label' },
      { text: 'J’accepte d’être appelé par des professionnels sélectionnés de ma région.', context: 'label' },
      {
        text: 'I agree that you may share my details with trusted third parties.',
        context: 'label',
        locale: 'en',
      },
      { text: 'Nos partenaires', context: 'partner' },
      { config: { '/purposes/2/recipients/0/legalName': 'Nos partenaires' } },
    ],
    accept: [
      { text: 'Nous ne transmettons vos coordonnées à aucun partenaire.', context: 'notice' },
      {
        text: 'J’accepte que notre partenaire Lumen Alarmes SARL (SIREN 222 222 226) m’appelle au sujet de ses alarmes.',
        context: 'label',
      },
      { text: 'We never share your details with third parties.', context: 'notice', locale: 'en' },
      { text: 'Tiers Temps SARL', context: 'partner' },
      { config: { '/purposes/2/recipients/0/legalName': 'Partenaire Habitat' } },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button', 'partner'], (reading, passage) => {
      if (passage.context === 'partner') {
        const generic = genericName(reading);
        if (generic) reportMention(report, passage, generic);
      }
      for (const stranger of strangersIn(passage)) {
        const counted = laterChoice(stranger.mention, reading)?.counted; // « jusqu’à 3 professionnels »: recipient-chosen-later says it
        if (stranger.kind !== 'group' && !counted) reportMention(report, passage, stranger.mention);
      }
    });
  },
};
