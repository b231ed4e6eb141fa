import { listOf, textOf } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** Nothing that tells which fields are required and what happens without them. */
export const requiredFieldsUnmarked: Rule = {
  id: 'required-fields-unmarked',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    removable: ['field.unmarked', 'field.asterisk', 'texts.unmarked', 'texts.requiredNote'],
    wrong: ['field.required'],
  },
  check({ facts }, report) {
    for (const { path, members, service } of facts?.purposes ?? []) {
      const needed = facts?.fields.some(
        (field) =>
          field.members['required'] !== false && listOf(field.members['for']).includes(members['id']),
      );
      if (service.length > 0 && needed && members['withoutIt'] === undefined)
        report({ at: path, data: { purpose: textOf(members['id']) } });
    }
  },
};
