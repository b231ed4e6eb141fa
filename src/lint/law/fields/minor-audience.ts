import { edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `minor-audience`, and examples on both sides. */
export const minorAudienceLaw: RuleLaw = {
  sources: [gdpr('art. 8'), { ref: 'loi Informatique et Libertés art. 45' }, edpb('05/2020 §124–137')],
  examples: {
    reject: [{ config: { '/minAge': 12 } }, { config: { '/minAge': 14 } }],
    accept: [{ config: { '/minAge': 18 } }, { config: { '/minAge': 15 } }],
  },
};
