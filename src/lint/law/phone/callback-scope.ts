import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `callback-scope`, and examples on both sides. */
export const callbackScopeLaw: RuleLaw = {
  sources: [consumerCode('R223-4')],
  examples: {
    reject: [
      {
        text: 'Je demande à être rappelé par Durand SAS pour mon devis et pour découvrir ses autres offres.',
        context: 'label',
      },
      { text: 'Please call me back about my quote and your other offers.', context: 'label', locale: 'en' },
      { config: { '/purposes/0/callback': { calls: 1, withinWorkingDays: 10 } } },
      { config: { '/purposes/0/callback': { calls: 1, withinWorkingDays: 2, reuse: true } } },
    ],
    accept: [
      {
        text: 'Je demande à être rappelé par Durand SAS sous 5 jours ouvrables au sujet de mon devis de fenêtres.',
        context: 'label',
      },
      {
        text: 'Please call me back within 5 working days about my window quote.',
        context: 'label',
        locale: 'en',
      },
      { config: { '/purposes/0/callback': { calls: 1, withinWorkingDays: 5 } } },
    ],
  },
};
