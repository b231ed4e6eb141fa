import { ConsentFormError } from '../../base/errors.ts';
import { table } from '../../base/table.ts';
import { de20211001 } from './de-2021-10-01.ts';
import { es20230629 } from './es-2023-06-29.ts';
import { fr20260811 } from './fr-2026-08-11.ts';
import { it20220727 } from './it-2022-07-27.ts';
import type { LegalProfile } from './profile.ts';

/** Every dated legal profile, by id. */
export const profiles: Readonly<Record<string, LegalProfile | undefined>> = table({
  'fr-2026-08-11': fr20260811,
  'de-2021-10-01': de20211001,
  'it-2022-07-27': it20220727,
  'es-2023-06-29': es20230629,
});

/** The profile by which a text is judged that names none: the law now in force in France. */
export const defaultProfile: LegalProfile = fr20260811;

/**
 * The legal profile of a configuration.
 *
 * @throws {ConsentFormError} `PROFILE_UNKNOWN`, naming the profiles that exist.
 */
export function legalProfile(id: string): LegalProfile {
  const profile = profiles[id];
  if (profile) return profile;
  const known = Object.keys(profiles).join(', ');
  throw new ConsentFormError('PROFILE_UNKNOWN', `"legal" names no profile of this version; known: ${known}`);
}
