import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `double-negative`, and examples on both sides. */
export const doubleNegativeLaw: RuleLaw = {
  sources: [gdpr('art. 7(2), 12(1)'), edpb('03/2022, 4.6.2')],
  examples: {
    reject: [
      { text: 'Je ne m’oppose pas à ne pas être exclu des appels de Durand Cuisines SAS.', context: 'label' },
      { text: 'Je ne refuse pas d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      { text: 'I do not object to not being excluded from calls.', context: 'label', locale: 'en' },
    ],
    accept: [
      { text: 'Je n’accepte pas d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      { text: 'J’accepte d’être appelé par Lumen Alarmes SARL.', context: 'label' },
      { text: 'I do not agree to be called.', context: 'label', locale: 'en' },
    ],
  },
};
