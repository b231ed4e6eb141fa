import type { Rule } from '../../rule.ts';

/** A box ticked in advance: silence, pre-ticked boxes or inactivity are no consent. */
export const preticked: Rule = {
  id: 'preticked',
  severity: 'error',
  category: 'opt_out',
  fixable: true,
  claims: {
    removable: [
      '*.checked',
      '*.default',
      '*.preticked',
      '*.defaultChecked',
      '*.selected',
      '*.ticked',
      '*.prechecked',
      'purpose.value',
      'recipient.value',
      'purpose.granted',
      'recipient.granted',
      'purpose.optOut',
      'recipient.optOut',
    ],
  },
  check() {
    // no configuration can tick a box: the claims say so to whoever tries
  },
};
