import type { Sector } from '../../notice/model.ts';
import type { Finding, Subject } from '../rule.ts';

/** Callbacks that reach further than an answer to the request may (C. conso. R223-4). */
export function wideCallbacks({ facts, profile }: Subject): Finding[] {
  return (facts?.purposes ?? []).flatMap(({ path, members, callback }): Finding[] => {
    if (!callback) return [];
    const banned = profile.bannedSectors[members['sector'] as Sector] !== undefined;
    const days = callback['withinWorkingDays'];
    const late = typeof days === 'number' && days > profile.callback.maxWorkingDays;
    // R223-4 is about banned sectors; elsewhere a longer delay is a doubt (law.md §5 n° 6)
    const delay: Finding[] = late
      ? [
          {
            at: `${path}/callback/withinWorkingDays`,
            data: { term: `withinWorkingDays: ${days}` },
            severity: banned ? 'error' : 'warning',
            mend: { set: `${path}/callback/withinWorkingDays`, to: profile.callback.maxWorkingDays },
          },
        ]
      : [];
    const unconfirmed = banned && !callback['confirmedBy'];
    return unconfirmed ? [...delay, { at: `${path}/callback`, data: { term: 'confirmedBy' } }] : delay;
  });
}
