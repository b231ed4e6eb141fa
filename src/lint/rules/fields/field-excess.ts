import { listOf, textOf } from '../../facts.ts';
import { gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A field that no purpose needs. */
export const fieldExcess: Rule = {
  id: 'field-excess',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 5(1)(c), 13(2)(e), 25(2)')],
  examples: {
    reject: [{ config: { '/fields/4/for': [] } }, { config: { '/fields/4/for': ['statistiques'] } }],
    accept: [{ config: { '/fields/4/for': ['devis'] } }],
  },
  claims: { forbidden: ['field.purposes'], missing: ['field.for'], wrong: ['field.for'] },
  check({ facts }, report) {
    if (!facts) return;
    const purposes = new Set(facts.purposes.map(({ members }) => members['id']));
    for (const { path, members } of facts.fields) {
      const used = listOf(members['for']);
      if (members['for'] !== undefined && used.length === 0)
        report({ at: `${path}/for`, data: { field: textOf(members['id']) } });
      for (const [at, id] of used.entries()) {
        if (!purposes.has(id)) report({ at: `${path}/for/${at}`, data: { field: textOf(members['id']) } });
      }
    }
  },
};
