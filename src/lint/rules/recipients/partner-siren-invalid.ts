import { isSiren } from '../companies.ts';
import { consumerCode } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** A SIREN that is not nine digits or fails its check digit. */
export const partnerSirenInvalid: Rule = {
  id: 'partner-siren-invalid',
  severity: 'error',
  category: 'other',
  sources: [consumerCode('R223-1 I 1°'), { ref: 'INSEE, répertoire SIRENE' }],
  examples: {
    reject: [
      { config: { '/purposes/2/recipients/0/siren': '123456789' } },
      { config: { '/controller/siren': '22222222' } },
    ],
    accept: [
      { config: { '/purposes/2/recipients/0/siren': '222 222 226' } },
      { config: { '/controller/siren': '123456782' } },
    ],
  },
  check({ facts }, report) {
    for (const { path, members, name } of facts?.companies ?? []) {
      const siren = members['siren'];
      if (typeof siren === 'string' && !isSiren(siren))
        report({ at: `${path}/siren`, data: { siren, name } });
    }
  },
};
