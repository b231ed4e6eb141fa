import type { Mention, Reading } from '../text/reading.ts';
import { MARK } from '../text/fold.ts';

/** What points from a recipient to another page: « dont la liste est disponible ici », a link on the word itself. */
export function pointerAfter(recipient: Mention, reading: Reading): Pick<Mention, 'start' | 'end'> | undefined {
  const inSentence = (mention: Mention): boolean => mention.sentence === recipient.sentence;
  const pointer = reading.all('elsewhere').find((mention) => inSentence(mention) && mention.first >= recipient.first);
  if (pointer) return pointer;
  const linked = reading.words.some((word, at) => word.text === MARK.linkStart && reading.sentenceOf(at) === recipient.sentence);
  return linked ? reading.all('list').find(inSentence) : undefined;
}

/** Whether a text is a web address and nothing else. */
export function isAddress(text: string): boolean {
  return /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(text);
}
