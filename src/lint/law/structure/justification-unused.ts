import { gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `justification-unused`, and examples on both sides. */
export const justificationUnusedLaw: RuleLaw = {
  sources: [gdpr('art. 5(2), 24')],
  examples: {
    reject: [
      {
        config: {
          '/justifications': [{ rule: 'incentive', reason: 'La remise vaut pour tous les clients.' }],
        },
      },
      {
        config: { '/justifications': [{ rule: 'remise', reason: 'La remise vaut pour tous les clients.' }] },
      },
    ],
    accept: [
      {
        config: {
          '/purposes/1/products': [{ fr: 'des fenêtres', en: 'windows' }],
          '/justifications': [
            { rule: 'sector-undeclared', reason: 'Fenêtres intérieures, sans lien avec l’énergie.' },
          ],
        },
      },
    ],
  },
};
