import { eea } from './eea.ts';
import type { LegalProfile } from './profile.ts';

/** Spain, consumers, since article 66.1.b LGT came into force on 29 June 2023. */
export const es20230629: LegalProfile = {
  id: 'es-2023-06-29',
  country: 'ES',
  timeZone: 'Europe/Madrid',
  judgesOnly: true,
  phone: {
    maxValidityDays: 36500, // no limit in what could be read; a renewal every two years was announced in 2025 and is not verified
    maxValidity: 'P100Y',
    proofYears: 5, // no period in the law; five years is our choice, for claims
    hours: [['09:00', '21:00']], // TRLGDCU art. 96.2, from memory
    days: [1, 2, 3, 4, 5],
    maxAttempts: 4,
    maxAttemptsPerDays: 30, // no number in the law: the French one is kept as a floor
    noticeBesideField: false, // C. conso. L223-2 is French
  },
  callback: { maxWorkingDays: 60, maxCompanies: 1, proofYears: 5 }, // no text like R223-4
  electronic: { defaultValidity: 'P24M', proofYears: 3 },
  bannedSectors: {}, // C. conso. L223-1 al. 5 is French
  recipients: { warnAbove: 5, failAbove: 20 }, // EDPB 03/2022 « too many options »
  minAge: 14, // LOPDGDD art. 7
  authority: {
    name: 'Agencia Española de Protección de Datos',
    complaintUrl: 'https://www.aepd.es/la-agencia/en-que-podemos-ayudarte',
  },
  eea,
  holidays: ['01-01', '01-06', 'E+-2', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'], // national ones; regions have more
  severities: {
    'phone-l223-2-notice-missing': 'off',
    'phone-duration': 'off',
    'phone-hours-blanket': 'error',
    'sector-banned': 'off',
    'sector-undeclared': 'off',
    'obsolete-bloctel': 'off',
    'callback-scope': 'warning',
    'phone-proof-access-missing': 'off',
    'tacit-renewal': 'warning',
    'accept-all-without-refuse-all': 'warning',
    'phone-legal-basis': 'warning',
  },
};
