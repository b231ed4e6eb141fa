import { abroad } from './abroad.ts';
import type { LegalProfile } from './profile.ts';

/**
 * Spain, consumers, since article 66.1.b LGT came into force on 29 June 2023. What could be read sets no limit to a
 * consent; a renewal every two years was announced in 2025 and is not verified. It sets no period for the proof; five
 * years is our choice, for claims.
 */
export const es20230629: LegalProfile = {
  ...abroad,
  id: 'es-2023-06-29',
  country: 'ES',
  timeZone: 'Europe/Madrid',
  phone: {
    ...abroad.phone,
    hours: [['09:00', '21:00']], // TRLGDCU art. 96.2, from memory
    days: [1, 2, 3, 4, 5],
  },
  minAge: 14, // LOPDGDD art. 7
  authority: {
    name: 'Agencia Española de Protección de Datos',
    complaintUrl: 'https://www.aepd.es/la-agencia/en-que-podemos-ayudarte',
  },
  holidays: ['01-01', '01-06', 'E+-2', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'], // national ones; regions have more
  severities: {
    ...abroad.severities,
    'phone-hours-blanket': 'error',
    'phone-legal-basis': 'warning',
  },
};
