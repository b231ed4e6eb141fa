import { canonicalize } from '../base/canonical.ts';
import type { CalendarDate } from '../notice/dates.ts';
import type { Locale } from '../notice/model.ts';
import { foldSpace } from '../notice/plain-text.ts';
import type { ShownText } from '../notice/shown-texts.ts';
import { contentHash } from './content-hash.ts';

/** Every text that a form showed, in document order, in one language, on one day. */
export interface Transcript {
  readonly locale: Locale;
  readonly date: CalendarDate;
  readonly texts: readonly ShownText[];
}

/**
 * The hash of what a form showed. The page computes it from its own DOM, the verifier from the Notice
 * (`shownTexts`); it is equal when nobody altered a sentence on the way.
 */
export function transcriptHash({ locale, date, texts }: Transcript): Promise<string> {
  return contentHash(canonicalize({ locale, date, texts: texts.map(([id, text]) => [id, foldSpace(text)]) }));
}
