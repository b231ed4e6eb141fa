import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import type { Notice } from '../notice/model.ts';
import { noticeCore } from '../notice/parts.ts';
import { contentHash } from './content-hash.ts';

/** The hash of a Notice, the same with and without its parts: what statements and receipts name it by. */
export function noticeHash(notice: Notice): Promise<string> {
  return partHash(noticeCore(notice));
}

/** The hash of one part of a Notice, its facts or the texts of a language, as `digests` holds it. */
export function partHash(part: object): Promise<string> {
  return contentHash(canonicalize(part as Json));
}
