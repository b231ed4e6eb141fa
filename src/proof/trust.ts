import type { ReceiverPins } from '../notice/model.ts';

/** What the verifier brings along: nothing in a proof can vouch for itself. */
export interface Trust {
  /**
   * The receivers whose word is taken, each by its receipt key and its log key. Given, they decide alone. Absent, the
   * keys must be those that the Notice pins: the person signed that Notice, but whoever wrote it chose them.
   */
  readonly receivers?: readonly ReceiverPins[];
  /** The time of the verification. */
  readonly now?: Date;
}
