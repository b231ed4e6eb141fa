import type { Locale, Notice } from './model.ts';

/** What the hash of a Notice covers: everything but its parts, of which it holds the digests. */
export type NoticeCore = Omit<Notice, 'facts' | 'texts'>;

/** The core of a Notice, the same with and without its parts. */
export function noticeCore(notice: Notice): NoticeCore {
  const { type, v, by, form, law, fields, choices, digests } = notice;
  return { type, v, by, form, law, fields, choices, digests };
}

/** A Notice with the texts of some languages only, and without its facts: what a page needs. */
export function pageNotice(notice: Notice, locales: readonly Locale[]): Notice {
  const texts = Object.fromEntries(
    Object.entries(notice.texts).filter(([locale]) => locales.includes(locale)),
  );
  return { ...noticeCore(notice), texts };
}
