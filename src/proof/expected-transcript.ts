import type { CalendarDate } from '../notice/dates.ts';
import type { Locale, Notice } from '../notice/model.ts';
import { shownTexts } from '../notice/shown-texts.ts';
import { transcriptHash } from './transcript.ts';

/**
 * The hash of what a form must show of a Notice, in one language on one day.
 *
 * @throws {TypeError} when the Notice has no such language.
 */
export async function expectedTranscript(
  notice: Notice,
  locale: Locale,
  date: CalendarDate,
): Promise<string> {
  return transcriptHash({ locale, date, texts: shownTexts(notice, locale, date) });
}
