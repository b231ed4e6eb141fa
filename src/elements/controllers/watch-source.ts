import type { ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ConsentConfig, PageNotice } from '../../notice/model.ts';
import { compileInPage } from '../compile-in-page.ts';
import { nearestLang } from '../language.ts';

/** The ways in that a page can set. */
export interface Source extends ReactiveControllerHost, HTMLElement {
  readonly config: ConsentConfig | undefined;
  readonly notice: PageNotice | undefined;
  readonly src: string | undefined;
}

/** What a source led to: a Notice, or none, with what the linter said when it had to be compiled in the page. */
export interface Found {
  readonly notice?: PageNotice;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics in words. */
  readonly explained?: readonly string[];
  /** Where to call instead, if the source says so. */
  readonly phone?: string;
  readonly cause?: unknown;
}

/** A compiled Notice is told at once, so that the first paint is the form; a configuration takes a moment. */
type Reading = Found | Promise<Found>;

/**
 * Watches the ways into a form, `config` > `notice` > child `<script type="application/json">` > `src`, and tells the
 * host what the first of them leads to, each time that it changes.
 */
export function watchSource(host: Source, tell: (found: Found) => void): void {
  let current: unknown;
  const look = (): void => {
    const [key, read] = wayIn(host);
    if (key === current) return;
    current = key;
    const reading = read();
    if (!(reading instanceof Promise)) return tell(reading);
    // a source that changed meanwhile is told by its own reading
    void reading.then((found) => void (key === current && tell(found)));
  };
  const observer = new MutationObserver(look);
  host.addController({
    hostConnected: () => observer.observe(host, { childList: true }), // the parser may add the script later
    hostDisconnected: () => observer.disconnect(),
    hostUpdate: look,
  });
}

function wayIn(host: Source): [key: unknown, read: () => Reading] {
  const { config, notice, src } = host;
  const [lang = ''] = nearestLang(host).split('-');
  if (config) return [config, () => compile(config, lang)];
  if (notice) return [notice, () => (isNotice(notice) ? { notice, diagnostics: [] } : noNotice())];
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return [script, () => readText(script.textContent ?? '', lang)];
  if (src) return [src, () => fetchText(src, lang)];
  return [undefined, () => ({ diagnostics: [] })];
}

async function fetchText(src: string, lang: string): Promise<Found> {
  try {
    const answer = await fetch(src);
    if (!answer.ok) throw new TypeError(`"src" was answered ${answer.status}`);
    return await readText(await answer.text(), lang);
  } catch (cause) {
    return { diagnostics: [], cause };
  }
}

function readText(text: string, lang: string): Reading {
  try {
    const json: unknown = JSON.parse(text);
    if (isNotice(json)) return { notice: json, diagnostics: [] };
  } catch {
    // the linter says where the JSON breaks
  }
  return compile(text, lang);
}

function isNotice(json: unknown): json is PageNotice {
  const { type, v, law } = (json ?? {}) as Partial<PageNotice>;
  return type === 'consent-notice' && v === 1 && typeof law?.timeZone === 'string';
}

function noNotice(): Found {
  return {
    diagnostics: [],
    cause: new TypeError('"notice" must be a compiled Notice; hand a configuration to "config"'),
  };
}

async function compile(source: string | ConsentConfig, lang: string): Promise<Found> {
  const phone = phoneOf(source);
  try {
    return { ...(await compileInPage(source, lang)), ...phone };
  } catch (cause) {
    return { diagnostics: [], cause, ...phone };
  }
}

function phoneOf(source: string | ConsentConfig): { phone?: string } {
  try {
    const config = (typeof source === 'string' ? JSON.parse(source) : source) as Partial<ConsentConfig>;
    const phone = config.controller?.phone;
    return typeof phone === 'string' && /^\+\d{6,15}$/.test(phone) ? { phone } : {};
  } catch {
    return {};
  }
}
