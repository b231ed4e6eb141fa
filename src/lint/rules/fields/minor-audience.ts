import type { Rule } from '../../rule.ts';

/** A consent asked of people too young to give it. */
export const minorAudience: Rule = {
  id: 'minor-audience',
  severity: 'error',
  category: 'other',
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
