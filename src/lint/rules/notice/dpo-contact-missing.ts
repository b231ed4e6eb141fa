import { membersOf } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** A data protection officer without a contact. */
export const dpoContactMissing: Rule = {
  id: 'dpo-contact-missing',
  severity: 'error',
  category: 'other',
  claims: {
    forbidden: ['dpo.appointed', 'dpo.contact'],
    missing: ['dpo.email'],
    wrong: ['dpo.email', 'controller.dpo'],
  },
  check({ facts }, report) {
    const dpo = membersOf(membersOf(facts?.root['controller'])?.['dpo']);
    if (dpo && !dpo['email']) report({ at: '/controller/dpo' });
  },
};
