/** What an integrator writes, as types: facts, never a consent sentence. The Notice that is made of them is in `model.ts`. */

/** A language of the form, as a BCP 47 primary tag such as `fr`. */
export type Locale = string;

/** A text in one language, or in each language of the form. */
export type Localized = string | Readonly<Record<Locale, string>>;

/** How a company may reach the person. One channel is one box (C. conso. L223-1 and CPCE L34-5: « par ce moyen »). */
export type Channel = 'phone' | 'sms' | 'email' | 'post' | 'automated-call';

/** The single legal basis of a purpose (GDPR art. 6(1)). */
export type Basis =
  | 'consent'
  | 'pre-contract'
  | 'contract'
  | 'contract-in-progress'
  | 'legal-obligation'
  | 'legitimate-interest';

/** Whether the offer falls under the ban of C. conso. L223-1 al. 5 and L223-8. */
export type Sector = 'none' | 'energy-saving' | 'renewable-energy' | 'home-adaptation';

/** What a field collects; each type answers for its own input, check and canonical value. */
export type FieldType = 'name' | 'tel' | 'email' | 'postal-code' | 'text' | 'textarea';

/** An ISO 8601 duration in whole days, months or years, such as `P365D`, `P12M` or `P3Y`. */
export type Period = string;

/** Where a retention period starts. */
export type RetentionStart = 'collection' | 'last-contact' | 'consent' | 'contract-end';

/** How long the data of a purpose is kept (GDPR art. 13(2)(a)). */
export interface Retention {
  readonly period: Period;
  readonly from: RetentionStart;
}

/** A company that is not registered in France. */
export interface Registration {
  /** ISO 3166-1 alpha-2 code of the register. */
  readonly country: string;
  readonly number: string;
}

/** A company by its legal identity (C. conso. R223-1 I 1°). */
export interface Company {
  /** Name in the trade register, without the legal form. */
  readonly legalName: string;
  /** Legal form as registered: `SAS`, `SARL`, `GmbH`… */
  readonly form: string;
  /** Nine digits, Luhn-checked; or `registration` outside France. */
  readonly siren?: string;
  readonly registration?: Registration;
  /** The name the public knows, when it is not the legal one. */
  readonly brand?: string;
  readonly address?: string;
  /** ISO 3166-1 alpha-2; absent means France. */
  readonly country?: string;
}

/** Safeguards for a company outside the European Economic Area (GDPR art. 13(1)(f), 46). */
export interface Transfer {
  readonly mechanism: 'adequacy' | 'scc' | 'bcr';
  /** How the person gets a copy of the safeguards. */
  readonly copy: string;
}

/** Who decides why and how the data is used, and answers for the form. */
export interface Controller extends Company {
  readonly email: string;
  /** E.164. */
  readonly phone?: string;
  readonly privacyPolicy: string;
  readonly dpo?: { readonly name?: string; readonly email: string };
}

/** A company that acts for the controller and never for itself (GDPR art. 28). */
export interface Processor extends Company {
  readonly task: 'calls' | 'hosting' | 'mailing';
  readonly transfer?: Transfer;
}

/** A company that gets data to perform the contract, and may not prospect. */
export interface ContractRecipient extends Company {
  readonly role: 'contract';
  /** What it does, as a noun phrase: « la pose ». */
  readonly task: Localized;
  readonly when: 'if-you-sign' | 'for-the-request';
  /** Ids of the fields it gets. */
  readonly data: readonly string[];
  readonly transfer?: Transfer;
}

/** How often a company may reach the person. */
export interface Frequency {
  readonly max: number;
  readonly per: 'week' | 'month' | 'quarter' | 'year';
}

/** What a consent covers: which goods or services, by which channels, how often, for how long. */
export interface Offer {
  /** Goods or services, each with its article: « des cuisines équipées » (R223-1 I 1°). */
  readonly products: readonly Localized[];
  readonly channels: readonly Channel[];
  readonly sector?: Sector;
  readonly frequency?: Frequency;
  /** How long the consent lasts. Absent: what the legal profile allows by phone, or its default otherwise. */
  readonly validity?: Period;
}

/** A company that prospects for itself: its own box, its own policy, its own contact (EDPB 05/2020 §65). */
export interface MarketingRecipient extends Company, Offer {
  readonly role: 'marketing';
  /** Ids of the fields it gets. */
  readonly data: readonly string[];
  readonly privacyPolicy: string;
  readonly privacyContact: string;
  readonly transfer?: Transfer;
}

/** An answer by telephone to the person's own request (C. conso. R223-4). */
export interface Callback {
  /** How many calls at most. */
  readonly calls: number;
  /** Working days (Monday to Saturday, no public holiday), the day of the request excluded. */
  readonly withinWorkingDays: number;
  /** In a banned sector a call needs an explicit request, and a person who answers for that choice (law.md §5 n° 7). */
  readonly confirmedBy?: string;
}

/** What the person came for: a quote, a visit, an answer. No box, no prospecting. */
export interface ServicePurpose {
  readonly id: string;
  readonly basis: Exclude<Basis, 'consent'>;
  /** What the person asks for, as a noun phrase without article: « devis de cuisine ». Sentences say « votre devis de cuisine ». */
  readonly service: Localized;
  readonly sector?: Sector;
  readonly callback?: Callback;
  /** Channels of the answer other than the call. */
  readonly reply?: readonly Exclude<Channel, 'phone' | 'automated-call'>[];
  /** What happens without the required data (GDPR art. 13(2)(e)). */
  readonly withoutIt?: Localized;
  readonly retention: Retention;
  readonly recipients?: readonly ContractRecipient[];
}

/** Prospecting by the controller itself: one box per channel. */
export interface OwnPurpose extends Offer {
  readonly id: string;
  readonly basis: 'consent';
  /** A sentence of help under the boxes. Linted as prose. */
  readonly explanation?: Localized;
  readonly retention?: Retention;
}

/** Transfer to named companies, each prospecting for itself: one box per company and channel. */
export interface TransferPurpose {
  readonly id: string;
  readonly basis: 'consent';
  readonly explanation?: Localized;
  readonly retention?: Retention;
  readonly recipients: readonly MarketingRecipient[];
}

export type Purpose = ServicePurpose | OwnPurpose | TransferPurpose;

/** A field of the form, tied to the purposes that need it (GDPR art. 5(1)(c)). */
export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** Absent: the usual label of the type. */
  readonly label?: Localized;
  readonly hint?: Localized;
  readonly required?: boolean;
  readonly for: readonly string[];
}

/** How the person withdraws: never harder than consenting (GDPR art. 7(3), C. conso. R223-3). */
export interface Withdrawal {
  readonly url: string;
  /** E.164. */
  readonly phone?: string;
  readonly email?: string;
}

/** How the person gets the proof, free and without an account (C. conso. R223-1 I 5°, R223-2). */
export interface ProofAccess {
  readonly url?: string;
  readonly email?: string;
}

/** The receiver's public keys, pinned: a proof is then checked without asking anybody. */
export interface ReceiverPins {
  /** RFC 7638 thumbprint of the receipt key. */
  readonly key: string;
  /** Signed-note verifier key of the log (C2SP signed-note). */
  readonly log: string;
}

/** A written reason that lets one warning pass. It stays visible in the Notice. */
export interface Justification {
  readonly rule: string;
  readonly reason: string;
}

/** What an integrator writes: facts, never a consent sentence. */
export interface ConsentConfig {
  readonly $schema?: string;
  readonly id: string;
  readonly revision: string;
  /** A dated legal profile such as `fr-2026-08-11`. */
  readonly legal: string;
  /** Languages of the form; the first is the default. */
  readonly locales: readonly Locale[];
  readonly audience?: 'consumer' | 'professional';
  /** Minimum age of the people addressed. */
  readonly minAge?: number;
  readonly controller: Controller;
  readonly processors?: readonly Processor[];
  readonly fields: readonly Field[];
  readonly purposes: readonly Purpose[];
  readonly withdrawal: Withdrawal;
  readonly proofAccess?: ProofAccess;
  /** Base URL of the receiver. */
  readonly endpoint?: string;
  readonly receiver?: ReceiverPins;
  readonly texts?: { readonly title?: Localized; readonly intro?: Localized; readonly submit?: Localized };
  readonly justifications?: readonly Justification[];
}
