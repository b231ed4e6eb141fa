import { consumerCode, postsCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `automated-call-undisclosed`, and examples on both sides. */
export const automatedCallUndisclosedLaw: RuleLaw = {
  sources: [postsCode('L34-5, L32 32°'), consumerCode('L223-7')],
  examples: {
    reject: [
      { config: { '/purposes/1/automated': true } },
      { config: { '/purposes/1/explanation': 'Un automate d’appel vous présente les cuisines du mois.' } },
    ],
    accept: [
      {
        config: {
          '/purposes/1/channels': ['phone', 'automated-call'],
          '/purposes/1/explanation': {
            fr: 'Un automate d’appel vous présente les cuisines du mois.',
            en: 'An automated call presents the kitchens of the month.',
          },
        },
      },
    ],
  },
};
