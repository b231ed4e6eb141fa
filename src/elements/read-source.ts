import type { PageNotice } from '../notice/model.ts';
import { compileInPage } from './compile-in-page.ts';
import type { Found, Readable } from './found.ts';

/** Reads what a page without a build hands to a form. A configuration is compiled and linted; a Notice is taken. */
export async function readSource(host: HTMLElement, source: Readable): Promise<Found> {
  if ('config' in source) return compileInPage(host, source.config);
  if ('script' in source) return readText(host, source.script.textContent ?? '');
  const answer = await fetch(source.src);
  if (!answer.ok) throw new TypeError(`"src" was answered ${answer.status}`);
  return readText(host, await answer.text());
}

function readText(host: HTMLElement, text: string): Promise<Found> | Found {
  const notice = noticeIn(text);
  return notice ? { notice, diagnostics: [] } : compileInPage(host, text);
}

function noticeIn(text: string): PageNotice | undefined {
  try {
    const json = JSON.parse(text) as Partial<PageNotice> | null;
    return json?.type === 'consent-notice' ? (json as PageNotice) : undefined;
  } catch {
    return undefined; // the linter says where the JSON breaks
  }
}
