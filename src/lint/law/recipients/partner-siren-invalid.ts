import { consumerCode } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `partner-siren-invalid`, and examples on both sides. */
export const partnerSirenInvalidLaw: RuleLaw = {
  sources: [consumerCode('R223-1 I 1°'), { ref: 'INSEE, répertoire SIRENE' }],
  examples: {
    reject: [
      { config: { '/purposes/2/recipients/0/siren': '123456789' } },
      { config: { '/controller/siren': '22222222' } },
      { config: { '/purposes/2/recipients/0/siren': '000-306-092' } },
    ],
    accept: [
      { config: { '/purposes/2/recipients/0/siren': '222 222 226' } },
      { config: { '/controller/siren': '123456782' } },
    ],
  },
};
