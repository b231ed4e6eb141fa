import { choiceSentence } from '../notice/choice-sentence.ts';
import type { CalendarDate } from '../notice/dates.ts';
import type { Locale, Notice } from '../notice/model.ts';
import type { SignedChoice } from './statement.ts';
import { textHash } from './text-hash.ts';

/** A choice as a Notice puts it, before the person ticks or not. */
export type ExpectedChoice = Omit<SignedChoice, 'granted'>;

/**
 * The choices that a statement on a Notice must have, in order, with the hash of each sentence as it read that day.
 *
 * @throws {TypeError} when the Notice has no such language.
 */
export async function expectedChoices(
  notice: Notice,
  locale: Locale,
  date: CalendarDate,
): Promise<ExpectedChoice[]> {
  return Promise.all(
    notice.choices.map(async ({ id, to, purpose, channel }) => {
      return { id, to, purpose, channel, text: await textHash(choiceSentence(notice, locale, id, date)) };
    }),
  );
}
