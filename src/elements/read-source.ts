import type { PageNotice } from '../notice/model.ts';
import { compileInPage } from './compile-in-page.ts';
import type { Found, Readable } from './found.ts';
import { tellIntegrator } from './tell-integrator.ts';
import { unavailableView } from './views/unavailable.ts';

/**
 * Reads what a page without a build hands to a form. A Notice is taken; a configuration is compiled and linted, and an
 * unlawful one leads to no form, whatever happens.
 */
export async function readSource(host: HTMLElement, source: Readable): Promise<Found> {
  try {
    return await read(host, source);
  } catch (cause) {
    tellIntegrator('error', 'there is no form to show', cause);
    return { diagnostics: [], code: 'NOTICE_INVALID', instead: (lang) => unavailableView(lang, undefined) };
  }
}

async function read(host: HTMLElement, source: Readable): Promise<Found> {
  if ('config' in source) return compileInPage(host, source.config);
  if ('script' in source) return readText(host, source.script.textContent ?? '');
  if ('broken' in source) throw source.broken;
  if ('notice' in source)
    throw new TypeError('"notice" must be a compiled Notice; hand a configuration to "config"');
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
