import { listOf, textOf } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** A field that no purpose needs. */
export const fieldExcess: Rule = {
  id: 'field-excess',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { misnamed: { 'field.purposes': 'for' }, missing: ['field.for'], wrong: ['field.for'] },
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
