import { isSiren, sirenIn } from '../companies.ts';
import type { Mend, Rule } from '../../rule.ts';

/** A SIREN that is not nine digits or fails its check digit. */
export const partnerSirenInvalid: Rule = {
  id: 'partner-siren-invalid',
  severity: 'error',
  category: 'other',
  fixable: true,
  check({ facts }, report) {
    for (const { path, members, name } of facts?.companies ?? []) {
      const siren = members['siren'];
      if (typeof siren === 'string' && !isSiren(siren))
        report({
          at: `${path}/siren`,
          data: { siren, name },
          ...mendOf(`${path}/siren`, siren),
        });
    }
  },
};

function mendOf(set: string, written: string): { mend?: Mend } {
  const to = sirenIn(written);
  return to === undefined ? {} : { mend: { set, to } };
}
