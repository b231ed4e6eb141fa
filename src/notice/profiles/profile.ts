import type { Channel, Sector } from '../model.ts';

/** The numbers of one country's law at one date, as data: a new text of law is a new profile, a released one never changes. */
export interface LegalProfile {
  /** `<country>-<first day in force>`. */
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA zone in which dates are counted. */
  readonly timeZone: string;
  readonly phone: {
    /** A consent by phone lasts at most this many days from collection. */
    readonly maxValidityDays: number;
    /** The same limit as people say it. */
    readonly maxValidity: string;
    /** Years during which the proof is kept, from collection. */
    readonly proofYears: number;
    /** Legal hours of a call, in the consumer's time zone. */
    readonly hours: readonly (readonly [from: string, to: string])[];
    /** Legal days, ISO 8601: 1 is Monday. */
    readonly days: readonly number[];
    readonly maxAttempts: number;
    readonly maxAttemptsPerDays: number;
    /** The sentence that the law wants beside every telephone field (C. conso. L223-2). */
    readonly noticeBesideField: boolean;
  };
  readonly callback: {
    readonly maxWorkingDays: number;
    readonly maxCompanies: number;
    /** Years during which the justification is kept. */
    readonly proofYears: number;
  };
  /** Consent by e-mail or SMS has no legal limit; what we propose. */
  readonly electronic: { readonly defaultValidity: string; readonly proofYears: number };
  /** Channels by which prospecting for a sector is forbidden, even with consent. */
  readonly bannedSectors: Readonly<Partial<Record<Sector, readonly Channel[]>>>;
  /** Number of companies on one screen from which consent becomes doubtful, and from which we refuse. */
  readonly recipients: { readonly warnAbove: number; readonly failAbove: number };
  /** Age from which a person consents alone. */
  readonly minAge: number;
  readonly authority: { readonly name: string; readonly complaintUrl: string };
  /** Countries inside the European Economic Area: elsewhere a transfer is declared. */
  readonly eea: readonly string[];
  /** Public holidays: `MM-DD`, or days from Easter as `E+1`. */
  readonly holidays: readonly string[];
  /** Whether this law is known as numbers only: such a profile judges, and no Notice can be compiled under it. */
  readonly judgesOnly?: true;
  /** Rules whose severity this profile changes. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
}
