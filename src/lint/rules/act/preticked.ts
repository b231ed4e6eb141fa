import type { Rule } from '../../rule.ts';

/** A box ticked in advance: silence, pre-ticked boxes or inactivity are no consent. */
export const preticked: Rule = {
  id: 'preticked',
  severity: 'error',
  category: 'opt_out',
  sources: [
    { ref: 'RGPD cons. 32', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { ref: 'CJEU C-673/17 Planet49' },
    { ref: 'C-61/19 Orange Romania' },
    { ref: 'CEPD, lignes directrices 03/2022 deceptive snugness (4.2.1)' },
    { ref: 'C. conso. R223-1 II 3°', since: '2026-08-11' },
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
