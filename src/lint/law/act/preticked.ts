import { cjeu, consumerCode, edpb, gdpr } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `preticked`, and examples on both sides. */
export const pretickedLaw: RuleLaw = {
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
};
