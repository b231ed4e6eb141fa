import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `tacit-renewal`, and examples on both sides. */
export const tacitRenewalLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I, dernière phrase')],
  examples: {
    reject: [
      { text: 'Votre accord est valable un an, renouvelable tacitement.', context: 'notice' },
      { text: 'Your consent lasts one year and renews automatically.', context: 'notice', locale: 'en' },
      { config: { '/purposes/1/renewal': 'automatic' } },
    ],
    accept: [
      { text: 'Votre accord est valable un an. Il n’est pas renouvelé automatiquement.', context: 'notice' },
      {
        text: 'Your consent lasts one year and does not renew automatically.',
        context: 'notice',
        locale: 'en',
      },
    ],
  },
};
