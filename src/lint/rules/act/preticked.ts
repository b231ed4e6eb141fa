import { cjeu, consumerCode, edpb, gdpr } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A box ticked in advance: silence, pre-ticked boxes or inactivity are no consent. */
export const preticked: Rule = {
  id: 'preticked',
  severity: 'error',
  category: 'opt_out',
  sources: [
    gdpr('art. 4(11), cons. 32'),
    consumerCode('R223-1 II 3°'),
    cjeu('C-673/17, Planet49'),
    cjeu('C-61/19, Orange Romania'),
    edpb('03/2022, 4.2.1'),
  ],
  examples: {
    reject: [
      { config: { '/purposes/1/checked': true } },
      { config: { '/purposes/2/recipients/0/default': true } },
    ],
    accept: [{ config: { '/purposes/1/channels': ['sms'] } }],
  },
  claims: {
    forbidden: [
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
