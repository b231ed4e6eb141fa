import { gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A notice without all the rights of the person. */
export const rightsMissing: Rule = {
  id: 'rights-missing',
  severity: 'error',
  category: 'other',
  sources: [gdpr('art. 12(1)–(2), 13(2)(b)–(c), 21(4)')],
  examples: {
    reject: [{ config: { '/rights': ['access'] } }],
    accept: [{ config: { '/controller/dpo': { email: 'dpo@atelier-corbel.example' } } }],
  },
  claims: { forbidden: ['config.rights', 'controller.rights', 'texts.rights', 'config.rightsContact'] },
  check() {
    // the compiler writes every right into the notice: no configuration can leave one out
  },
};
