import type { Rule } from '../../rule.ts';

/** A consent asked of people too young to give it. */
export const minorAudience: Rule = {
  id: 'minor-audience',
  severity: 'error',
  category: 'other',
  sources: [
    { ref: 'RGPD art. 8', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { ref: 'loi Informatique et Libertés art. 45 (15 years, child + parent under 15, plain words)' },
    { ref: 'CEPD, lignes directrices 05/2020 §124–137' },
  ],
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
