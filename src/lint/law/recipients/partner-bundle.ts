import { consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `partner-bundle`, and examples on both sides. */
export const partnerBundleLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I 2°'), gdpr('art. 7(2), cons. 43'), edpb('05/2020 §42–45')],
  examples: {
    reject: [
      {
        text: 'J’accepte d’être appelé par Lumen Alarmes SARL et Verrière Nord SAS au sujet de leurs alarmes.',
        context: 'label',
      },
      { config: { '/purposes/2/mergeRecipients': true } },
    ],
    accept: [
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL au sujet de ses alarmes.', context: 'label' },
    ],
  },
};
