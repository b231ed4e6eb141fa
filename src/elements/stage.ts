import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Notice } from '../notice/model.ts';
import type { receiptView } from './acts/receipt-view.ts';
import type { ActViews, FormView } from './form-view.ts';
import type { Progress } from './progress.ts';

/** What a person can do with a form besides reading it, and what the form then shows. */
export interface Acts extends ActViews {
  /** A click on a box, or on something that only acts put there. */
  click(event: Event): void;
  /** Gets ready to send, at the first sign that someone fills the form in. */
  prepare(): Promise<void>;
  /** Looks again at what was to be corrected; finds nothing new. */
  recheck(): void;
  /** Whether the form can be sent as it stands; the faults are shown. */
  validate(): Promise<boolean>;
  /** Sends the form. Settles when it is known what came of it. */
  submit(preview: boolean): Promise<void>;
  exportProof(): Promise<Blob>;
  readonly receiptView: typeof receiptView;
  readonly styles: readonly CSSResult[];
}

/** A click on a box. `trusted`: the browser vouches that a person did it (UI Events, `isTrusted`). */
export interface Tick {
  readonly choice: string;
  readonly granted: boolean;
  readonly trusted: boolean;
}

/** The element, as acts know it. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly endpoint: string | undefined;
  readonly fetch: typeof fetch | undefined;
}

/** Where a person acts: one form, as its element shows it. */
export interface Stage {
  readonly host: Host;
  /** How far the person is; an act replaces it. */
  progress: Progress;
  /** What can be done; its code arrives at the first interaction. */
  acts?: Acts;
  /** Clicks on boxes that came before it, in order. */
  early: readonly Tick[];
  readonly view: () => FormView | undefined;
  readonly notice: () => Notice | undefined;
  /** Learns the receiver's time, epoch seconds, or that a day may have passed. */
  readonly turnDay: (now?: number) => void;
}
