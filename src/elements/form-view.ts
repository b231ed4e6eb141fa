import type { CalendarDate } from '../notice/dates.ts';
import { fillDates } from '../notice/dates.ts';
import type { Locale, Notice, NoticeTexts, Text } from '../notice/model.ts';
import type { Fault } from './acts/find-faults.ts';
import { createSay } from './phrases.ts';
import type { Say } from './phrases.ts';
import { markUp } from './views/mark-up.ts';

/** Where a form stands. `error`: what was sent is not recorded; `unavailable`: there is no form to show. */
export type FormState = 'loading' | 'ready' | 'invalid' | 'submitting' | 'recorded' | 'error' | 'unavailable';

/** Why what was sent is not recorded; each has a phrase, `unsent.<reason>`. */
export type UnsentReason = 'offline' | 'unreachable' | 'refused' | 'unproven' | 'dates' | 'preview';

/** Which fields say that they are optional or required. */
export type Mark = 'optional' | 'both';

/** What draws what acts lead to; it is here before there is any of it to draw. */
export interface ActViews {
  readonly errorSummary: (view: FormView) => unknown;
  readonly faultView: (view: FormView, fault: Fault) => unknown;
  readonly unsentView: (view: FormView, reason: UnsentReason) => unknown;
  readonly grantedView: (view: FormView) => unknown;
}

/** What every part of the form is drawn from: views are functions of it and hold nothing. */
export interface FormView {
  readonly notice: Notice;
  readonly locale: Locale;
  readonly texts: NoticeTexts;
  /** The day that the sentences speak of. */
  readonly date: CalendarDate;
  /** Level of the form's title, 1 to 5. */
  readonly level: number;
  readonly mark: Mark;
  readonly state: FormState;
  /** What is still to be corrected. */
  readonly faults: readonly Fault[];
  /** What was to be corrected when the person last sent. */
  readonly summary: readonly Fault[];
  /** Ids of the boxes that the recap names: it follows the ticks with a pause. */
  readonly recap: ReadonlySet<string>;
  readonly unsent?: UnsentReason | undefined;
  readonly acts: ActViews | undefined;
  readonly say: Say;
  /** A text of the Notice, its dates filled, marked up. */
  readonly words: (text: Text) => unknown;
}

/** A view, from what it shows: the phrases and the dates are filled in here. */
export function createView(facts: Omit<FormView, 'say' | 'words'>): FormView {
  const { notice, locale, texts, date } = facts;
  const fill = (text: string): string => fillDates(text, date, texts.dates, notice.law);
  return { ...facts, say: createSay(locale, texts.ui), words: (text) => markUp(text, fill) };
}
