import { eea } from './eea.ts';
import type { LegalProfile } from './profile.ts';

/**
 * What the laws that only judge have in common: where a country's own law sets no number, ours bars nothing, and rules
 * about articles that are French alone are off.
 */
export const abroad: Omit<LegalProfile, 'id' | 'country' | 'timeZone' | 'minAge' | 'authority' | 'holidays'> =
  {
    judgesOnly: true,
    phone: {
      maxValidityDays: 36500, // no limit in the law; the consent ends with its withdrawal
      maxValidity: 'P100Y',
      proofYears: 5,
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
    eea,
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
