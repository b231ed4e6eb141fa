import { edpb } from '../law.ts';
import type { Rule } from '../../rule.ts';

/** More companies on one screen than a person can read. */
export const partnerTooMany: Rule = {
  id: 'partner-too-many',
  severity: 'warning',
  category: 'other',
  sources: [edpb('03/2022, surcharge'), edpb('05/2020 §3.3.2')],
  examples: {
    reject: [
      { config: { '/purposes/2/recipients': companies(6) } },
      { config: { '/purposes/2/recipients': companies(21) } },
    ],
    accept: [{ config: { '/purposes/2/recipients': companies(5) } }],
  },
  claims: { forbidden: ['config.maxPartners'] },
  check({ facts, profile }, report) {
    const count = facts?.companies.filter(({ role }) => role === 'marketing').length ?? 0;
    if (!facts || count <= profile.recipients.warnAbove) return;
    // a written reason lets a long list pass, as a directory in which the person looks for a company herself
    const failed = count > profile.recipients.failAbove && !facts.isJustified('partner-too-many');
    report({
      at: '/purposes',
      data: { n: count, limit: profile.recipients.warnAbove },
      severity: failed ? 'error' : 'warning',
    });
  },
};

/** As many companies, each lawful for itself. */
function companies(count: number): readonly object[] {
  return Array.from({ length: count }, (_, at) => ({
    role: 'marketing',
    legalName: `Alarmes ${at + 1}`,
    form: 'Ltd',
    registration: { country: 'FR', number: String(at + 1) },
    products: [{ fr: 'des alarmes', en: 'burglar alarms' }],
    channels: ['email'],
    data: ['email'],
    privacyPolicy: 'https://vigie-alarme.example/confidentialite',
    privacyContact: 'donnees@vigie-alarme.example',
  }));
}
