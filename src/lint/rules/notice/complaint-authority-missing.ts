import type { Rule } from '../../rule.ts';

/** No mention of the authority to which the person may complain. */
export const complaintAuthorityMissing: Rule = {
  id: 'complaint-authority-missing',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: { removable: ['config.complaint', 'controller.complaint', 'config.authority', 'texts.complaint'] },
  check() {
    // the authority is the legal profile’s, and the compiler names it
  },
};
