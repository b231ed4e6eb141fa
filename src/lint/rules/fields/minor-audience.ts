import { edpb, gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A consent asked of people too young to give it. */
export const minorAudience: Rule = {
  id: 'minor-audience',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 8'), { ref: 'loi Informatique et Libertés art. 45' }, edpb('05/2020 §124–137')],
  examples: {
    reject: [{ config: { '/minAge': 12 } }, { config: { '/minAge': 14 } }],
    accept: [{ config: { '/minAge': 18 } }, { config: { '/minAge': 15 } }],
  },
  claims: {
    forbidden: ['config.parental', 'config.childContent', 'config.audienceMinAge'],
    wrong: ['config.minAge'],
  },
  check({ facts, profile }, report) {
    const age = facts?.root['minAge'];
    if (typeof age === 'number' && age < profile.minAge)
      report({ at: '/minAge', data: { age, limit: profile.minAge } });
  },
};
