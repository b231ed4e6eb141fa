import { eea } from './eea.ts';
import type { LegalProfile } from './profile.ts';

/** Germany, consumers, since § 7a UWG (consent to calls is documented and kept) came into force on 1 October 2021. */
export const de20211001: LegalProfile = {
  id: 'de-2021-10-01',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  judgesOnly: true,
  phone: {
    maxValidityDays: 36500, // no limit in the law; the consent ends with its withdrawal
    maxValidity: 'P100Y',
    proofYears: 5, // UWG § 7a(2): from the consent and anew from each use
    hours: [['00:00', '24:00']], // no hours in the law
    days: [1, 2, 3, 4, 5, 6, 7],
    maxAttempts: 4,
    maxAttemptsPerDays: 30, // no number in the law: the French one is kept as a floor
    noticeBesideField: false, // C. conso. L223-2 is French
  },
  callback: { maxWorkingDays: 60, maxCompanies: 1, proofYears: 5 }, // no text like R223-4
  electronic: { defaultValidity: 'P24M', proofYears: 3 },
  bannedSectors: {}, // C. conso. L223-1 al. 5 is French
  recipients: { warnAbove: 5, failAbove: 20 }, // EDPB 03/2022 « too many options »
  minAge: 16, // GDPR art. 8(1): Germany set no lower age
  authority: {
    name: 'BfDI und Landesdatenschutzbehörden',
    complaintUrl:
      'https://www.bfdi.bund.de/DE/Buerger/Inhalte/Allgemein/Datenschutz/BeschwerdeBeiDatenschutzbehoerden.html',
  },
  eea,
  holidays: ['01-01', 'E+-2', 'E+1', '05-01', 'E+39', 'E+50', '10-03', '12-25', '12-26'], // national ones; regions have more
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
  },
};
