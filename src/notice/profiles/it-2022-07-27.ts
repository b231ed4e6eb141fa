import { abroad } from './abroad.ts';
import type { LegalProfile } from './profile.ts';

/**
 * Italy, consumers, since the register of objections covers every number, on 27 July 2022: entry there revokes what was
 * consented before (D.P.R. 26/2022). The law sets no period for the proof; five years is our choice, for claims. It sets
 * no hours either: those of the code of conduct bind its members.
 */
export const it20220727: LegalProfile = {
  ...abroad,
  id: 'it-2022-07-27',
  country: 'IT',
  timeZone: 'Europe/Rome',
  minAge: 14, // Codice Privacy art. 2-quinquies
  authority: {
    name: 'Garante per la protezione dei dati personali',
    complaintUrl:
      'https://www.garanteprivacy.it/home/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo',
  },
  holidays: ['01-01', '01-06', 'E+1', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'], // national ones; regions have more
  severities: {
    ...abroad.severities,
    'phone-legal-basis': 'warning',
    'partner-bundle': 'error',
    'recipient-list-by-link-only': 'error',
  },
};
