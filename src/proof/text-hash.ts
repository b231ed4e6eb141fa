import { foldSpace } from '../notice/plain-text.ts';
import { contentHash } from './content-hash.ts';

/** The hash of a sentence as the person read it: NFC, runs of white space folded to one space. */
export function textHash(text: string): Promise<string> {
  return contentHash(foldSpace(text));
}
