import { foldSpace } from '../../notice/plain-text.ts';
import type { ShownText } from '../../notice/shown-texts.ts';

/**
 * The legal texts as they stand in the page, in document order: not what was meant to be shown, but what is.
 * Every one carries its id in `data-text`; whatever altered it on the way, the transcript tells.
 */
export function readTranscript(root: ParentNode): ShownText[] {
  return [...root.querySelectorAll<HTMLElement>('[data-text]')].map((element) => [
    element.dataset['text'] ?? '',
    foldSpace(element.textContent ?? ''),
  ]);
}
