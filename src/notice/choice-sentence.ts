import type { CalendarDate } from './dates.ts';
import type { Locale, Notice } from './model.ts';
import { spokenText } from './plain-text.ts';

/**
 * The whole sentence that a tick of one box means on a given day. Its hash goes into the statement.
 *
 * @throws {TypeError} when the Notice has no such locale or choice.
 */
export function choiceSentence(notice: Notice, locale: Locale, choice: string, date: CalendarDate): string {
  const texts = notice.texts[locale];
  const words = texts?.choices[choice];
  if (!texts || !words) throw new TypeError('"choice" and "locale" must be those of the notice');
  return spokenText(words.sentence, date, texts.dates, notice.law);
}
