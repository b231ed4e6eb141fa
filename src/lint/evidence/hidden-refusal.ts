import { MARK } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/words.ts';

/** A link by which one goes on without being contacted: the refusal hides in the text. */
export function hiddenRefusal(reading: Reading): Word | undefined {
  return reading.words.find((word, at) => {
    if (word.text !== MARK.linkStart) return false;
    const sentence = reading.sentenceOf(at);
    const refuses = reading
      .allIn(sentence, 'receive', 'call', 'contact', 'vague')
      .some((mention) => mention.negated && mention.first < at);
    return refuses && reading.allIn(sentence, 'clickHere').length > 0;
  });
}
