import type { Locale, Channel, FieldType, Period, ReceiverPins, ConsentConfig } from './config.ts';

/**
 * The Notice as types: the exact sentences made of a configuration's facts.
 * Everything left of the Notice is facts; nothing right of it reads the configuration.
 */
export type * from './config.ts';

/** A part of a sentence: plain, bold, or a link. */
export type Segment = string | readonly ['b', string] | readonly ['a', string, string];

/**
 * An exact sentence. Dates that depend on the day are slots: `{until:P365D}` is the end of the consent,
 * `{deadline:5}` the last working day for a callback; `fillDates` fills them.
 */
export type Text = string | readonly Segment[];

/** A line of the second level: what it is about, what it says. */
export type Row = readonly [term: string, text: Text];

/** A foldable second level of information (law.md §3.2). */
export interface More {
  readonly summary: string;
  readonly rows: readonly Row[];
}

/** One box: purpose × recipient × channel. The ids never change between languages. */
export interface NoticeChoice {
  /** `<purpose>.<recipient>.<channel>`. */
  readonly id: string;
  readonly purpose: string;
  /** Registered identity of the company that may call or write: `siren:000102038`. */
  readonly to: string;
  readonly channel: Channel;
  /** An `offer` is prospecting; a `callback` answers the person's own request (R223-4). */
  readonly kind: 'offer' | 'callback';
  /** How long the consent lasts; absent for a callback. */
  readonly validity?: Period;
  /** Last working day of the callback. */
  readonly withinWorkingDays?: number;
}

/** A field as the form shows it. */
export interface NoticeField {
  readonly id: string;
  readonly type: FieldType;
  readonly required: boolean;
}

/** The words of one choice. */
export interface ChoiceTexts {
  /** The box: « par téléphone ». */
  readonly label: string;
  /** The company, read after the label by a screen reader and shown in the receipt. */
  readonly name: string;
  /** The whole sentence that a tick means; its hash goes into the statement. */
  readonly sentence: string;
  /** What the recap says once ticked: « Stores Hélios SARL peut vous appeler. » */
  readonly recap: string;
}

/** A group of boxes: one company and what it offers. */
export interface ConsentTexts {
  readonly legend: Text;
  readonly meta?: Text;
  readonly more: More;
  /** Short name of the goods in the receipt. */
  readonly about: string;
  /** Ids of the choices, in the order of the boxes. */
  readonly choices: readonly string[];
}

/** The boxes of one purpose. */
export interface GroupTexts {
  readonly purpose: string;
  readonly title?: string;
  readonly intro?: Text;
  readonly consents: readonly ConsentTexts[];
}

/** How a language writes a date, so that every engine writes it alike. Names are joined with `|`. */
export interface DateWords {
  /** `{weekday}`, `{day}`, `{month}`, `{year}` are slots. */
  readonly date: string;
  readonly dayAndDate: string;
  readonly months: string;
  /** From Monday. */
  readonly weekdays: string;
  /** How the first of a month is written: « 1er ». */
  readonly first: string;
}

/** Everything that the form says in one language. */
export interface NoticeTexts {
  readonly dates: DateWords;
  readonly title: string;
  readonly intro: Text;
  readonly fields: Readonly<
    Record<string, { readonly label: string; readonly hint?: Text; readonly law?: Text }>
  >;
  /** What happens to the data without consent: first and second level. */
  readonly service: { readonly title: string; readonly facts: readonly Row[]; readonly more: More };
  /** The explicit request to be called back, when the law wants one. */
  readonly callback?: GroupTexts;
  readonly offers?: {
    readonly title: string;
    readonly lead: readonly Text[];
    readonly groups: readonly GroupTexts[];
  };
  readonly choices: Readonly<Record<string, ChoiceTexts>>;
  readonly submit: string;
  readonly submitNote: string;
  /** What the receipt says first, after success. */
  readonly next: Text;
  /** Phrases of the interface that are no part of the request: errors, states, the receipt. */
  readonly ui: Readonly<Record<string, string>>;
}

/** What the page needs to know of the form besides its sentences. */
export interface NoticeForm {
  readonly id: string;
  readonly revision: string;
  /** Languages of the form; the first is the default. */
  readonly locales: readonly Locale[];
  /** Base URL of the receiver. */
  readonly endpoint?: string;
  /** The receiver's keys: whoever signed this Notice's hash was promised a receipt by them. */
  readonly receiver?: ReceiverPins;
  /** Page on which choices are changed or withdrawn. */
  readonly withdrawal: string;
  /** Where to call when the form can't be used. E.164. */
  readonly phone?: string;
  /** Whether the person came for something besides offers; if not, a form without a tick has nothing to send. */
  readonly service: boolean;
}

/**
 * A configuration compiled: exact sentences, frozen, hashed. What the person sees and what is signed.
 *
 * The facts and the texts of each language are parts that may be absent: a page loads the one language that it
 * shows. Their digests never are, and the hash of a Notice covers the digests (`noticeCore`), so it is the same
 * with and without its parts.
 */
export interface Notice {
  readonly type: 'consent-notice';
  readonly v: 1;
  /** The compiler, `consent-form@<version>`: another version may word a sentence otherwise. */
  readonly by: string;
  readonly form: NoticeForm;
  /** The numbers of law that the page needs, from the legal profile. */
  readonly law: NoticeLaw;
  readonly fields: readonly NoticeField[];
  readonly choices: readonly NoticeChoice[];
  /** `sha256-…` of the canonical form of each part. */
  readonly digests: { readonly facts: string; readonly texts: Readonly<Record<Locale, string>> };
  /** The configuration with its defaults filled in: who receives a Notice compiles it again and compares. */
  readonly facts?: ConsentConfig;
  readonly texts: Readonly<Record<Locale, NoticeTexts>>;
}

/** A Notice with all its parts: what a receiver registers and a proof carries. */
export type WholeNotice = Notice & { readonly facts: ConsentConfig };

/** A Notice as a page imports it: one language at hand, the others on demand. */
export type PageNotice = Notice & { readonly load?: Readonly<Record<Locale, () => Promise<NoticeTexts>>> };

/** Numbers of law that are needed after compilation, copied from the profile so that a Notice explains itself. */
export interface NoticeLaw {
  readonly profile: string;
  /** IANA zone of the dates. */
  readonly timeZone: string;
  /** A consent by phone ends at the latest this many days after collection (R223-1 I 3°). */
  readonly phoneMaxDays: number;
  /** Public holidays as `MM-DD` or days from Easter, `E+1`; only where a callback needs them. */
  readonly holidays?: readonly string[];
}
