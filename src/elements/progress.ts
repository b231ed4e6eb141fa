import type { Fault } from './find-faults.ts';
import type { UnsentReason } from './form-view.ts';
import type { Receipted } from './sending/sending.ts';
import type { Download } from './views/receipt.ts';

/** How far one person is with one form, as a value: each step answers the next. */
export interface Progress {
  readonly state: 'ready' | 'invalid' | 'submitting' | 'error' | 'recorded';
  /** Ids of the ticked boxes. */
  readonly ticked: ReadonlySet<string>;
  /** Those that no act of the person stands behind, as far as the browser tells. */
  readonly scripted: ReadonlySet<string>;
  /** What the recap says: the ticks, a moment later. */
  readonly recap: ReadonlySet<string>;
  /** What is still to be corrected. */
  readonly faults: readonly Fault[];
  /** What was to be corrected when the person last sent; it stands until all of it is. */
  readonly summary: readonly Fault[];
  readonly unsent: UnsentReason | undefined;
  readonly receipted?: Receipted;
  readonly download: Download;
}

const none: ReadonlySet<string> = new Set();

/** A form as it is first shown: nothing is ticked (GDPR rec. 32, CJEU C-673/17). */
export const untouched: Progress = {
  state: 'ready',
  ticked: none,
  scripted: none,
  recap: none,
  faults: [],
  summary: [],
  unsent: undefined,
  download: 'ready',
};

/** A box ticked or unticked. `trusted`: the browser vouches that a person did it (UI Events, `isTrusted`). */
export function withTick(progress: Progress, choice: string, granted: boolean, trusted: boolean): Progress {
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

/** Not sent; nothing is lost. */
export function whenUnsent(progress: Progress, unsent: UnsentReason): Progress {
  return { ...progress, state: 'error', unsent };
}

/** Kept by the receiver, its receipt verified. */
export function whenRecorded(progress: Progress, receipted: Receipted): Progress {
  return { ...progress, state: 'recorded', receipted };
}

function toggled(ids: ReadonlySet<string>, id: string, present: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  next[present ? 'add' : 'delete'](id);
  return next;
}
