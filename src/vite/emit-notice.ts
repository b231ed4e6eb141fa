import { basename } from 'node:path';
import type { Rolldown } from 'vite';
import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import type { Notice } from '../notice/model.ts';
import { pageNotice } from '../notice/parts.ts';

/** Emits the Notice of a configuration as a file that a page can fetch, and answers its reference. */
export function emitNotice(context: Rolldown.PluginContext, notice: Notice, file: string): string {
  const name = `${basename(file).replace(/(?:\.consent)?\.json$/, '')}.notice.json`;
  return context.emitFile({ type: 'asset', name, originalFileName: file, source: fetchedNotice(notice) });
}

/** A Notice as a page fetches it: in all its languages, for which one is not known yet; without its facts. */
export function fetchedNotice(notice: Notice): string {
  return canonicalize(pageNotice(notice, notice.form.locales) as unknown as Json);
}
