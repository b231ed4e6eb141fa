import type { Channel, Locale } from '../notice/model.ts';
import type { CalendarDate } from '../notice/dates.ts';

/** The media type of a statement, without `application/`. */
export const STATEMENT_TYPE = 'consent-statement+sd-jwt';

/** What a statement says for all to see; it names nobody. Times are epoch seconds, hashes `sha256-…`. */
export interface StatementClaims {
  readonly v: 1;
  /** UUID, made by the browser. */
  readonly jti: string;
  /** RFC 9278 thumbprint URI of the one-time key. */
  readonly iss: string;
  /** Base URL of the receiver, without a slash at its end. */
  readonly aud: string;
  /** By the browser's clock, which may be wrong: the receipt's time rules. */
  readonly iat: number;
  /** The receiver's challenge. */
  readonly nonce: string;
  /** `refused` when no box was ticked. */
  readonly event: ConsentEvent;
  readonly form: StatementForm;
  readonly page: StatementPage;
  readonly shown: { readonly transcript: string; readonly date: CalendarDate };
  /** Digests of the contact values, and decoys for the fields left empty. */
  readonly subject: { readonly _sd: readonly string[] };
  /** Digests of the choices, ticked or not, in the order of the Notice. */
  readonly choices: readonly { readonly '...': string }[];
  /** Digest of the context. */
  readonly _sd: readonly string[];
  readonly _sd_alg: 'sha-256';
}

/** What happened. */
export type ConsentEvent = 'given' | 'refused';

/** Which form was shown, in which words. */
export interface StatementForm {
  readonly id: string;
  readonly revision: string;
  /** Hash of the Notice. */
  readonly notice: string;
  readonly locale: Locale;
  /** Version of this library in the page. */
  readonly ui: string;
}

/** Where the form was shown. No query string: it may name the person. */
export interface StatementPage {
  readonly origin: string;
  readonly path: string;
}

/** One box as the person left it. */
export interface SignedChoice {
  /** Id of the choice in the Notice. */
  readonly id: string;
  readonly to: string;
  readonly purpose: string;
  readonly channel: Channel;
  readonly granted: boolean;
  /** Hash of the exact sentence (`textHash`). */
  readonly text: string;
}
