import type { Bundle } from './announce.ts';
import type { Clock, Keys, NoticeSource, Random, Store } from './ports.ts';
import type { Report } from './report.ts';

/** What a receiver is made of. */
export interface ReceiverOptions {
  readonly store: Store;
  /** From `importKeySet`, or from a key vault. */
  readonly keys: Keys;
  readonly notices: NoticeSource;
  /** Public base URLs of this receiver, such as `https://consent.example.fr`; the first signs for notices. */
  readonly audience: readonly string[];
  /** Origins of the pages that it serves, exact: `https://www.example.fr`. */
  readonly origins: readonly string[];
  /** Scripts that the pages load: the log shows which were in use, and from when. */
  readonly bundles?: readonly Bundle[];
  readonly clock?: Clock;
  readonly random?: Random;
  readonly report?: Report;
}

/**
 * Options checked and completed.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function checkOptions(options: ReceiverOptions): Required<ReceiverOptions> {
  const { audience, origins, bundles = [] } = options;
  for (const name of ['store', 'keys', 'notices'] as const) {
    if (typeof options[name] !== 'object') throw new TypeError(`"${name}" is missing`);
  }
  if (audience.length === 0 || !audience.every(isBaseUrl)) {
    throw new TypeError('"audience" must be http(s) addresses without query, fragment or slash at their end');
  }
  if (!origins.every(isOrigin))
    throw new TypeError('"origins" must be origins such as https://www.example.fr');
  if (!bundles.every(({ integrity }) => /^sha(?:256|384|512)-[\w+/]+={0,2}$/.test(integrity)))
    throw new TypeError('"bundles" must have an integrity such as sha384-…');
  return {
    bundles,
    clock: () => new Date(),
    random: (bytes) => crypto.getRandomValues(bytes),
    report: () => {},
    ...options,
  };
}

function isBaseUrl(text: string): boolean {
  const url = parseUrl(text);
  return url !== undefined && text === `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}

function isOrigin(text: string): boolean {
  return parseUrl(text)?.origin === text;
}

function parseUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
