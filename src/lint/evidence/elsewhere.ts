import type { Mention, Reading } from '../text/reading.ts';
import { fold, MARK } from '../text/fold.ts';

/** What points from a recipient to another page: « dont la liste est disponible ici », a link on the word itself. */
export function pointerAfter(
  recipient: Mention,
  reading: Reading,
): Pick<Mention, 'start' | 'end'> | undefined {
  const pointer = reading
    .allIn(recipient.sentence, 'elsewhere')
    .find((mention) => mention.first >= recipient.first);
  if (pointer) return pointer;
  const linked = reading.wordsOf(recipient.sentence).some((word) => word.text === MARK.linkStart);
  return linked ? reading.allIn(recipient.sentence, 'list')[0] : undefined;
}

/** Whether a text is a web address and nothing else. */
export function isAddress(text: string): boolean {
  return /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(fold(text).text);
}
