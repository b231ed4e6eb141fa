import type { CalendarDate } from '../../../notice/dates.ts';
import type { Locale, Notice } from '../../../notice/model.ts';
import type { ShownText } from '../../../notice/shown-texts.ts';

/** Where statements go. */
export interface Destination {
  /** Base URL of the receiver, without a slash at its end; empty when nobody named one. */
  readonly endpoint: string;
  /** Absent: the page's. */
  readonly fetch?: typeof fetch;
}

/** What the person sends, as it stood on the page at that moment. */
export interface Draft {
  /** With the texts of `locale`. */
  readonly notice: Notice;
  readonly locale: Locale;
  /** The day that the sentences spoke of. */
  readonly date: CalendarDate;
  readonly transcript: readonly ShownText[];
  /** As typed, by field. */
  readonly values: Readonly<Record<string, string>>;
  /** Ids of the ticked boxes. */
  readonly granted: readonly string[];
  /** Whether each tick came from an act of the person. */
  readonly trusted: boolean;
}
