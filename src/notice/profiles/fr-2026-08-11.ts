import { eea } from './eea.ts';
import type { LegalProfile } from './profile.ts';

/** France, consumers, since law 2025-594 and decree 2026-662 came into force on 11 August 2026. */
export const fr20260811: LegalProfile = {
  id: 'fr-2026-08-11',
  country: 'FR',
  timeZone: 'Europe/Paris',
  phone: {
    maxValidityDays: 365, // C. conso. R223-1 I 3°: at most one year; counted down, never up
    maxValidity: 'P12M',
    proofYears: 3, // R223-2: from collection, also after withdrawal
    hours: [
      ['10:00', '13:00'],
      ['14:00', '20:00'],
    ], // D223-9
    days: [1, 2, 3, 4, 5], // D223-9: public holidays excepted
    maxAttempts: 4, // D223-9
    maxAttemptsPerDays: 30,
    noticeBesideField: true, // L223-2
  },
  callback: { maxWorkingDays: 5, maxCompanies: 1, proofYears: 3 }, // R223-4
  electronic: { defaultValidity: 'P24M', proofYears: 3 }, // CPCE L34-5 sets no limit; CNIL: three years without contact
  bannedSectors: {
    // L223-1 al. 5 for the telephone; L223-8 since 2 July 2025 for electronic messages
    'energy-saving': ['phone', 'sms', 'email', 'automated-call'],
    'renewable-energy': ['phone', 'sms', 'email', 'automated-call'],
    'home-adaptation': ['phone', 'sms', 'email', 'automated-call'],
  },
  recipients: { warnAbove: 5, failAbove: 20 }, // EDPB 03/2022 « too many options »; no number in the law
  minAge: 15, // loi Informatique et Libertés art. 45
  authority: { name: 'CNIL', complaintUrl: 'https://www.cnil.fr/fr/plaintes' },
  eea,
  holidays: ['01-01', 'E+1', '05-01', '05-08', 'E+39', 'E+50', '07-14', '08-15', '11-01', '11-11', '12-25'],
  severities: {},
};
