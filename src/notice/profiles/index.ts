import { ConsentFormError } from '../../base/errors.ts';
import { table } from '../../base/table.ts';
import { fr20260811 } from './fr-2026-08-11.ts';
import type { LegalProfile } from './profile.ts';

/** Every dated legal profile, by id. */
export const profiles: Readonly<Record<string, LegalProfile | undefined>> = table({
  'fr-2026-08-11': fr20260811,
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
