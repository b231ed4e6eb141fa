import { edpb } from '../sources.ts';
import type { RuleLaw } from '../../rule.ts';

/** The law behind `partner-too-many`, and examples on both sides. */
export const partnerTooManyLaw: RuleLaw = {
  sources: [edpb('03/2022, surcharge'), edpb('05/2020 §3.3.2')],
  examples: {
    reject: [
      { config: { '/purposes/2/recipients': companies(6) } },
      { config: { '/purposes/2/recipients': companies(21) } },
      { config: { '/maxPartners': 50 } },
    ],
    accept: [{ config: { '/purposes/2/recipients': companies(5) } }],
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
