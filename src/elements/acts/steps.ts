import type { Progress } from '../progress.ts';
import type { Tick } from '../stage.ts';
import type { Fault } from './find-faults.ts';

/** A box ticked or unticked. */
export function withTick(progress: Progress, { choice, granted, trusted }: Tick): Progress {
  return {
    ...progress,
    ticked: toggled(progress.ticked, choice, granted),
    scripted: toggled(progress.scripted, choice, granted && !trusted),
  };
}

/** The recap has caught up with the ticks. */
export function withRecap(progress: Progress): Progress {
  return { ...progress, recap: progress.ticked };
}

/** The person sent, and this is to be corrected first. */
export function withFaults(progress: Progress, faults: readonly Fault[]): Progress {
  return { ...progress, state: faults.length ? 'invalid' : 'ready', faults, summary: faults };
}

/** What was to be corrected, looked at again: corrections count at once, new faults wait for the next sending. */
export function withCorrections(progress: Progress, found: readonly Fault[]): Progress {
  const faults = found.filter(({ field }) => progress.faults.some((fault) => fault.field === field));
  return faults.length ? { ...progress, faults } : withFaults(progress, []);
}

/** On its way. */
export function whileSubmitting(progress: Progress): Progress {
  return { ...progress, state: 'submitting', unsent: undefined };
}

function toggled(ids: ReadonlySet<string>, id: string, present: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  next[present ? 'add' : 'delete'](id);
  return next;
}
