import type { Fault } from './acts/find-faults.ts';
import type { Download } from './acts/receipt-view.ts';
import type { Receipted } from './acts/sending/sending.ts';
import type { UnsentReason } from './form-view.ts';

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
  readonly unsent?: UnsentReason | undefined;
  readonly receipted?: Receipted;
  readonly download?: Download;
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
};
