import { textOf } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** A telephone number asked for in a field that does not show the sentence of L223-2. */
export const phoneL2232NoticeMissing: Rule = {
  id: 'phone-l223-2-notice-missing',
  severity: 'error',
  category: 'other',
  fixable: true,
  claims: {
    removable: [
      'field.law',
      'field.notice',
      'field.hideLaw',
      'field.hideNotice',
      'texts.phoneNotice',
      'texts.law',
      'config.hideNotice',
      'field.l2232',
    ],
  },
  check({ facts, passages, profile }, report) {
    if (!facts || !profile.phone.noticeBesideField) return;
    for (const { path, members, collectsPhone } of facts.fields) {
      if (collectsPhone) continue;
      const asked = passages.find(
        (passage) =>
          passage.path.startsWith(`${path}/label`) && (passage.reading?.all('phoneNumber').length ?? 0) > 0,
      );
      if (!asked) continue;
      report({
        at: `${path}/type`,
        data: { term: asked.text, type: textOf(members['type']) },
        mend: { set: `${path}/type`, to: 'tel' },
      });
    }
  },
};
