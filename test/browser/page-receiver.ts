import type { ConsentConfig } from '../../src/notice/model.ts';
import { createReceiver, generateKeySet, importKeySet, pinsOf } from '../../src/receiver/index.ts';
import type { Store } from '../../src/receiver/index.ts';
import type { ReceiverPins } from '../../src/notice/model.ts';
import { memoryStore } from '../../src/stores/memory.ts';

/** Base URL of the receiver of a test: no network lies between the page and it. */
export const ENDPOINT = 'https://receiver.example';

/** A real receiver in the page, with what a test wants to look at. */
export interface PageReceiver {
  /** Requests that reached it, in order. */
  readonly requests: { readonly method: string; readonly path: string; readonly body: string }[];
  readonly pins: ReceiverPins;
  /** How many submissions it keeps. */
  readonly records: () => number;
  readonly fetch: typeof fetch;
}

/** A receiver of one form. Only the network and the clock are not real. */
export async function openReceiver(
  config: ConsentConfig,
  clock = (): Date => new Date(),
): Promise<PageReceiver> {
  const keys = await importKeySet(await generateKeySet('receiver.example/log'));
  const memory = memoryStore();
  let kept = 0;
  const store: Store = {
    ...memory,
    append: async (batch) => {
      const isDone = await memory.append(batch);
      if (isDone) kept += batch.entries.filter(({ kind }) => kind === 'record').length;
      return isDone;
    },
  };
  const requests: PageReceiver['requests'] = [];
  const receive = createReceiver({
    store,
    keys,
    clock,
    notices: { read: async () => [{ name: 'form.json', text: JSON.stringify(config) }] },
    audience: [ENDPOINT],
    origins: [location.origin],
  });
  return {
    requests,
    pins: await pinsOf(keys),
    records: () => kept,
    fetch: async (input, init) => {
      const { url, method } = new Request(input, init);
      const body = typeof init?.body === 'string' ? init.body : '';
      requests.push({ method, path: url.replace(ENDPOINT, ''), body });
      return receive(asBrowsersSend(url, init));
    },
  };
}

/** A script may not set `Origin`; the browser does, on the way. */
function asBrowsersSend(url: string, init?: RequestInit): Request {
  const request = new Request(url, init);
  const headers = new Headers(request.headers);
  headers.set('origin', location.origin);
  return Object.defineProperty(request, 'headers', { value: headers });
}
