import type { Rule } from '../../rule.ts';

/** A notice without all the rights of the person. */
export const rightsMissing: Rule = {
  id: 'rights-missing',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { removable: ['config.rights', 'controller.rights', 'texts.rights', 'config.rightsContact'] },
  check() {
    // the compiler writes every right into the notice: no configuration can leave one out
  },
};
