import type { Diagnostic } from '../base/diagnostic.ts';
import type { ErrorCode } from '../base/errors.ts';
import type { Acknowledgement } from '../delivery/send.ts';
import type { Channel, Locale } from '../notice/model.ts';
import type { FaultCode } from './find-faults.ts';

/** One box and whether it is ticked. */
export interface Choice {
  readonly id: string;
  readonly purpose: string;
  /** Registered identity of the company: `siren:000102038`. */
  readonly recipient: string;
  readonly channel: Channel;
  readonly granted: boolean;
}

/**
 * Something that happened to a form. It leaves the shadow root and bubbles.
 * No event but `consent-signed` holds anything that the person typed.
 */
export class ConsentEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** `consent-ready`: the form is shown and can be filled in. */
export class ConsentReadyEvent extends ConsentEvent<{ readonly form: string; readonly locale: Locale }> {
  constructor(form: string, locale: Locale) {
    super('consent-ready', { form, locale });
  }
}

/** `consent-change`: the person ticked or unticked a box. */
export class ConsentChangeEvent extends ConsentEvent<Choice> {
  constructor(choice: Choice) {
    super('consent-change', choice);
  }
}

/** `consent-invalid`: something is to be corrected before the form can be sent. */
export class ConsentInvalidEvent extends ConsentEvent<{
  readonly faults: readonly { readonly field?: string; readonly code: FaultCode }[];
}> {
  constructor(faults: readonly { readonly field?: string; readonly code: FaultCode }[]) {
    super('consent-invalid', {
      faults: faults.map(({ field, code }) => ({ ...(field && { field }), code })),
    });
  }
}

/** `consent-submit`: the person sends, nothing is signed yet. Cancel it to stop. */
export class ConsentSubmitEvent extends ConsentEvent<{ readonly choices: readonly Choice[] }> {
  constructor(choices: readonly Choice[]) {
    super('consent-submit', { choices }, true);
  }
}

/**
 * `consent-signed`: the statement is signed and about to be sent. Cancel it to transport it yourself, or hand the
 * receiver's answer to `respondWith`: the form then verifies it and shows the receipt as usual.
 * The statement holds what the person typed.
 */
export class ConsentSignedEvent extends ConsentEvent<{
  readonly statement: string;
  readonly endpoint: string;
}> {
  /** The answer that the page promised, if it did. */
  answer: Promise<Acknowledgement> | undefined;

  constructor(statement: string, endpoint: string) {
    super('consent-signed', { statement, endpoint }, true);
  }

  /** Takes over the transport: `answer` is what the receiver answered to the statement, byte for byte. */
  respondWith(answer: Promise<Acknowledgement>): void {
    this.preventDefault();
    this.answer = answer;
  }
}

/** `consent-recorded`: the receiver kept the statement, and its receipt was verified. */
export class ConsentRecordedEvent extends ConsentEvent<{
  readonly id: string;
  readonly choices: readonly Choice[];
}> {
  constructor(id: string, choices: readonly Choice[]) {
    super('consent-recorded', { id, choices });
  }
}

/** `consent-error`: the form could not be shown, or what was sent is not recorded. */
export class ConsentErrorEvent extends ConsentEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('consent-error', detail);
  }
}

/** What went wrong, without a word of the person's. */
export interface ErrorDetail {
  readonly code: ErrorCode;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** Whether trying again may work. */
  readonly retryable: boolean;
}

/** `consent-diagnostics`: what the linter found in a configuration that was compiled in the page. */
export class ConsentDiagnosticsEvent extends ConsentEvent<{ readonly diagnostics: readonly Diagnostic[] }> {
  constructor(diagnostics: readonly Diagnostic[]) {
    super('consent-diagnostics', { diagnostics });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
    'consent-change': ConsentChangeEvent;
    'consent-invalid': ConsentInvalidEvent;
    'consent-submit': ConsentSubmitEvent;
    'consent-signed': ConsentSignedEvent;
    'consent-recorded': ConsentRecordedEvent;
    'consent-error': ConsentErrorEvent;
    'consent-diagnostics': ConsentDiagnosticsEvent;
  }
}
