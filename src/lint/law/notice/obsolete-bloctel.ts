import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `obsolete-bloctel`, and examples on both sides. */
export const obsoleteBloctelLaw: RuleLaw = {
  sources: [consumerCode('L223-1'), { ref: 'loi n° 2025-594 du 30 juin 2025', since: '2026-08-11' }],
  examples: {
    reject: [
      { text: 'Vous pouvez vous inscrire sur la liste Bloctel (www.bloctel.gouv.fr).', context: 'notice' },
      { config: { '/texts/intro': 'Vous pouvez vous opposer au démarchage sur bloctel.gouv.fr.' } },
    ],
    accept: [
      { text: 'Toute sollicitation par téléphone suppose votre consentement préalable.', context: 'notice' },
    ],
  },
};
