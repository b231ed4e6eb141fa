import type { ReactiveControllerHost } from 'lit';
import type { ConsentConfig, PageNotice } from '../../notice/model.ts';
import type { Found, Readable } from '../found.ts';

/** The ways in that a page can set. */
export interface Source extends ReactiveControllerHost, HTMLElement {
  readonly config: ConsentConfig | undefined;
  readonly notice: PageNotice | undefined;
  readonly src: string | undefined;
}

/**
 * Watches the ways into a form, `config` > `notice` > child `<script type="application/json">` > `src`, and tells the
 * host what the first of them leads to, each time that it changes. A Notice in the property is told at once, so that
 * the first paint is the form; what is to be read takes a moment.
 */
export function watchSource(host: Source, tell: (found: Found) => void): void {
  let current: unknown;
  const look = (): void => {
    const [key, source] = wayIn(host);
    if (key === current) return;
    current = key;
    if (!source) return tell({ diagnostics: [] });
    if ('notice' in source) return tell(taken(source.notice));
    // what changed meanwhile is told by its own reading
    void read(host, source).then((found) => (key === current ? tell(found) : undefined));
  };
  const observer = new MutationObserver(look);
  host.addController({
    hostConnected: () => observer.observe(host, { childList: true }), // the parser may add the script later
    hostDisconnected: () => observer.disconnect(),
    hostUpdate: look,
  });
}

type WayIn = Readable | { readonly notice: PageNotice };

function wayIn(host: Source): [key?: unknown, source?: WayIn] {
  const { config, notice, src } = host;
  if (config) return [config, { config }];
  if (notice) return [notice, { notice }];
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return [script, { script }];
  return src ? [src, { src }] : [];
}

function taken(notice: PageNotice): Found {
  if (notice.type === 'consent-notice') return { notice, diagnostics: [] };
  const message = '"notice" must be a compiled Notice; hand a configuration to "config"';
  return { diagnostics: [], cause: new TypeError(message) };
}

async function read(host: Source, source: Readable): Promise<Found> {
  try {
    const { readSource } = await import('../read-source.ts');
    return await readSource(host, source);
  } catch (cause) {
    return { diagnostics: [], cause };
  }
}
