import type { WholeNotice } from '../notice/model.ts';
import type { Compiler, Listener } from './compiler.ts';
import { fetchedNotice } from './emit-notice.ts';
import { edited, formsIn, scriptText, srcAttribute } from './page.ts';
import type { Edit, PageForm, Span } from './page.ts';
import { configFile } from './page-files.ts';
import type { Site } from './page-files.ts';

/** What a page is compiled with. */
export interface PageMaking {
  readonly compiler: Compiler;
  readonly site: Site;
  /** Who hears of findings. */
  readonly listener: Listener;
  /** Told of each configuration before it is read. */
  watch(file: string): void;
  /** Takes the Notice of a file, and answers the URL to write in the page, if it is known already. */
  show(file: string, notice: WholeNotice): string | undefined;
}

/** A page of which each form shows a compiled Notice: the configurations that it names, and those that it holds. */
export async function compilePage(html: string, page: string, making: PageMaking): Promise<string> {
  const edits: Edit[] = [];
  for (const form of formsIn(html)) {
    if (form.src) edits.push(...(await compileSrc(form.src, html, page, making)));
    if (form.inline) edits.push(...(await compileInline(form.inline, html, page, making)));
  }
  return edited(html, edits);
}

async function compileSrc(
  src: NonNullable<PageForm['src']>,
  html: string,
  page: string,
  { compiler, site, listener, watch, show }: PageMaking,
): Promise<Edit[]> {
  const file = configFile(src.url, page, site);
  if (!file) return [];
  watch(file);
  const notice = await compiler.compileFile(listener, file, { page, html, span: src });
  const url = notice && show(file, notice);
  return url === undefined ? [] : [{ start: src.start, end: src.end, text: srcAttribute(url) }];
}

async function compileInline(
  span: Span,
  html: string,
  page: string,
  { compiler, listener }: PageMaking,
): Promise<Edit[]> {
  if (isCompiled(html.slice(span.start, span.end))) return [];
  const notice = await compiler.compileText(listener, { file: page, text: html, span });
  return notice ? [{ ...span, text: scriptText(fetchedNotice(notice)) }] : [];
}

function isCompiled(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'consent-notice';
  } catch {
    return false;
  }
}
