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
 * the first paint is the form; what is to be read takes a moment. `refuse`: what was told can't be shown.
 */
export function watchSource(
  host: Source,
  tell: (found: Found) => void,
): { readonly refuse: (cause: unknown) => void } {
  let current: unknown;
  // what changed meanwhile is told by its own reading
  const readAs = async (key: unknown, source: Readable): Promise<void> => {
    const found = await read(host, source);
    if (key === current) tell(found);
  };
  const look = (): void => {
    const [key, source] = wayIn(host);
    if (key === current) return;
    current = key;
    if (!source) return tell({ diagnostics: [] });
    if ('notice' in source && isNotice(source.notice))
      return tell({ notice: source.notice, diagnostics: [] });
    void readAs(key, source);
  };
  const observer = new MutationObserver(look);
  host.addController({
    hostConnected: () => observer.observe(host, { childList: true }), // the parser may add the script later
    hostDisconnected: () => observer.disconnect(),
    hostUpdate: look,
  });
  return { refuse: (broken) => void readAs(current, { broken }) };
}

function wayIn(host: Source): [key?: unknown, source?: Readable] {
  const { config, notice, src } = host;
  if (config) return [config, { config }];
  if (notice) return [notice, { notice }];
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return [script, { script }];
  return src ? [src, { src }] : [];
}

function isNotice(notice: unknown): notice is PageNotice {
  return (notice as Partial<PageNotice>).type === 'consent-notice';
}

async function read(host: Source, source: Readable): Promise<Found> {
  try {
    const { readSource } = await import('../read-source.ts');
    return await readSource(host, source);
  } catch {
    return { diagnostics: [], code: 'NOTICE_INVALID' }; // the network lost the code that says why
  }
}
