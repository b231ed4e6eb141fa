import { eea } from './eea.ts';
import type { LegalProfile } from './profile.ts';

/** Italy, consumers, since the register of objections covers every number, on 27 July 2022. */
export const it20220727: LegalProfile = {
  id: 'it-2022-07-27',
  country: 'IT',
  timeZone: 'Europe/Rome',
  judgesOnly: true,
  phone: {
    maxValidityDays: 36500, // no limit in the law; entry in the register revokes what was consented before (D.P.R. 26/2022)
    maxValidity: 'P100Y',
    proofYears: 5, // no period in the law; five years is our choice, for claims
    hours: [['00:00', '24:00']], // no hours in the law; those of the code of conduct bind its members
    days: [1, 2, 3, 4, 5, 6, 7],
    maxAttempts: 4,
    maxAttemptsPerDays: 30, // no number in the law: the French one is kept as a floor
    noticeBesideField: false, // C. conso. L223-2 is French
  },
  callback: { maxWorkingDays: 60, maxCompanies: 1, proofYears: 5 }, // no text like R223-4
  electronic: { defaultValidity: 'P24M', proofYears: 3 },
  bannedSectors: {}, // C. conso. L223-1 al. 5 is French
  recipients: { warnAbove: 5, failAbove: 20 }, // EDPB 03/2022 « too many options »
  minAge: 14, // Codice Privacy art. 2-quinquies
  authority: {
    name: 'Garante per la protezione dei dati personali',
    complaintUrl:
      'https://www.garanteprivacy.it/home/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo',
  },
  eea,
  holidays: ['01-01', '01-06', 'E+1', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'], // national ones; regions have more
  severities: {
    'phone-l223-2-notice-missing': 'off',
    'phone-duration': 'off',
    'phone-hours-blanket': 'off',
    'sector-banned': 'off',
    'sector-undeclared': 'off',
    'obsolete-bloctel': 'off',
    'callback-scope': 'warning',
    'phone-proof-access-missing': 'off',
    'tacit-renewal': 'warning',
    'accept-all-without-refuse-all': 'warning',
    'phone-legal-basis': 'warning',
    'partner-bundle': 'error',
    'recipient-list-by-link-only': 'error',
  },
};
