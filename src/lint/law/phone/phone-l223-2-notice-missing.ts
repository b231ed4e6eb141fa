import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `phone-l223-2-notice-missing`, and examples on both sides. */
export const phoneL2232NoticeMissingLaw: RuleLaw = {
  sources: [consumerCode('L223-2')],
  examples: {
    reject: [
      { config: { '/fields/1/hideLaw': true } },
      { config: { '/fields/4/label': 'Votre téléphone portable' } },
    ],
    accept: [
      { config: { '/fields/4/label': { fr: 'Votre projet de cuisine', en: 'Your kitchen project' } } },
    ],
  },
};
