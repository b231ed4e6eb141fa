import { table } from '../../base/table.ts';
import type { Source } from '../rule.ts';

/** A text of one country's law, and the rules that rest on it there. Without rules it stands behind the profile's numbers. */
export interface ProfileSource extends Source {
  readonly rules?: readonly string[];
}

const CONSENT_TO_CALLS = ['phone-legal-basis', 'channel-missing', 'bundle-channels'];

/** The texts behind each legal profile. A note says what could not be read at its source. */
export const profileSources: Readonly<Record<string, readonly ProfileSource[] | undefined>> = table({
  'fr-2026-08-11': [
    { ref: 'C. conso. L223-1 à L223-8', since: '2026-08-11' },
    {
      ref: 'décret n° 2026-662 du 23 juillet 2026 (R223-1 à R223-4, D223-9)',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939',
      since: '2026-08-11',
    },
  ],
  'de-2021-10-01': [
    {
      ref: 'UWG § 7 Abs. 2 Nr. 1',
      url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
      rules: CONSENT_TO_CALLS,
    },
    {
      ref: 'UWG § 7a',
      url: 'https://www.gesetze-im-internet.de/uwg_2004/__7a.html',
      since: '2021-10-01',
      rules: ['proof-retention'],
    },
    {
      ref: 'UWG § 20 (300.000 € ; § 7a : 50.000 €)',
      url: 'https://www.gesetze-im-internet.de/uwg_2004/__20.html',
    },
    { ref: 'Bundesnetzagentur, Auslegungshinweise zu § 7a UWG, 7. Juli 2022' },
    {
      ref: 'BGH I ZR 7/16, 28. Mai 2020',
      note: { en: 'from memory, not read', fr: 'de mémoire, texte non lu' },
      rules: ['partner-too-many'],
    },
  ],
  'it-2022-07-27': [
    {
      ref: 'Codice Privacy (d.lgs. 196/2003) art. 130',
      note: { en: 'from memory, not read', fr: 'de mémoire, texte non lu' },
      rules: CONSENT_TO_CALLS,
    },
    { ref: 'legge 11 gennaio 2018, n. 5', rules: ['recipient-onward-transfer'] },
    {
      ref: 'D.P.R. 27 gennaio 2022, n. 26 (registro pubblico delle opposizioni)',
      since: '2022-07-27',
      note: {
        en: 'entry in the register revokes earlier consents; the day it started is from memory',
        fr: 'l’inscription au registre révoque les accords antérieurs ; le jour de son ouverture est donné de mémoire',
      },
    },
    {
      ref: 'Garante, provv. n. 330, 4 giugno 2025',
      url: 'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/10143278',
      note: {
        en: 'double opt-in, or what is equally effective, as the least by which a consent is shown',
        fr: 'la double confirmation, ou un moyen aussi efficace, est le moins par quoi un accord se prouve',
      },
    },
    {
      ref: 'Garante, provv. n. 114, 27 febbraio 2025',
      note: {
        en: 'known from a summary: consent for third parties by category and recipient',
        fr: 'connu par un résumé : accord pour des tiers par catégorie et par destinataire',
      },
      rules: ['partner-bundle', 'recipient-list-by-link-only', 'bundle-purposes'],
    },
  ],
  'es-2023-06-29': [
    { ref: 'Ley 11/2022 art. 66.1.b', since: '2023-06-29', rules: CONSENT_TO_CALLS },
    {
      ref: 'AEPD, Circular 1/2023, 26 de junio',
      url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071',
      since: '2023-06-29',
      rules: CONSENT_TO_CALLS,
    },
    {
      ref: 'TRLGDCU (RDL 1/2007) art. 96.2',
      note: { en: 'from memory, not read', fr: 'de mémoire, texte non lu' },
      rules: ['phone-hours-blanket'],
    },
    {
      ref: 'Ley 10/2025, 26 de diciembre',
      since: '2025-12-28',
      note: {
        en: 'prefix for commercial calls, contracts void without consent; a renewal every two years was announced, its text not read',
        fr: 'préfixe des appels commerciaux, contrats nuls sans accord ; un renouvellement tous les deux ans a été annoncé, son texte n’a pas été lu',
      },
    },
  ],
});
