import { strangersIn } from '../../evidence/strangers.ts';
import { attachedGroup } from '../../evidence/company-name.ts';
import { consumerCode, edpb, gdpr } from '../law.ts';
import { eachReading, reportMention } from '../texts.ts';
import type { Rule } from '../../rule.ts';

/** A group, its subsidiaries or a network as recipient, without naming each legal entity. */
export const recipientGroupUnnamed: Rule = {
  id: 'recipient-group-unnamed',
  severity: 'error',
  category: 'vague_recipients',
  sources: [gdpr('art. 4(7), 4(11)'), consumerCode('R223-1 I 1°'), edpb('05/2020 §65')],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être contacté par téléphone par les sociétés du groupe Durand.',
        context: 'label',
      },
      { text: 'J’accepte que l’ensemble de notre réseau de franchisés m’appelle.', context: 'label' },
      { text: 'I agree to calls from any company within the Durand group.', context: 'label', locale: 'en' },
      { text: 'Isolvert SARL et ses filiales', context: 'partner' },
    ],
    accept: [
      {
        text: 'J’accepte d’être appelé par Durand Piscines SAS (SIREN 222 222 226), filiale du groupe Durand.',
        context: 'label',
      },
      { text: 'J’accepte d’être appelé par Groupe Durand SAS au sujet de ses cuisines.', context: 'label' },
      { text: 'I agree to calls from Durand Group Ltd about its kitchens.', context: 'label', locale: 'en' },
      { text: 'Groupe SEB', context: 'partner' },
    ],
  },
  check(subject, report) {
    eachReading(subject, ['label', 'purpose', 'notice', 'button', 'partner'], (reading, passage) => {
      if (passage.context === 'partner') {
        const attached = attachedGroup(reading);
        if (attached) reportMention(report, passage, attached);
      }
      for (const stranger of strangersIn(passage)) {
        if (stranger.kind === 'group') reportMention(report, passage, stranger.mention);
      }
    });
  },
};
