import { abroad } from './abroad.ts';
import type { LegalProfile } from './profile.ts';

/**
 * Germany, consumers, since § 7a UWG (consent to calls is documented and kept) came into force on 1 October 2021: five
 * years, from the consent and anew from each use (§ 7a(2)).
 */
export const de20211001: LegalProfile = {
  ...abroad,
  id: 'de-2021-10-01',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  minAge: 16, // GDPR art. 8(1): Germany set no lower age
  authority: {
    name: 'BfDI und Landesdatenschutzbehörden',
    complaintUrl:
      'https://www.bfdi.bund.de/DE/Buerger/Inhalte/Allgemein/Datenschutz/BeschwerdeBeiDatenschutzbehoerden.html',
  },
  holidays: ['01-01', 'E+-2', 'E+1', '05-01', 'E+39', 'E+50', '10-03', '12-25', '12-26'], // national ones; regions have more
};
