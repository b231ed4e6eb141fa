import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { ConsentFormError } from '../base/errors.ts';
import type { ReceiverPins } from '../notice/index.ts';
import { createReceiver, importKeySet, pinsOf } from '../receiver/index.ts';
import type { Bundle, Keys, NoticeSource, Receiver, Report, Store } from '../receiver/index.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import { openKeyFile, STORE_FILE } from './key-file.ts';
import { noticeFiles } from './notice-files.ts';

/** What a server is started with. */
export interface ServerOptions {
  /** Files and folders of configurations and compiled Notices, or another source. */
  readonly notices: readonly string[] | NoticeSource;
  /** Folder of the records and the secrets; made on the first start. */
  readonly folder: string;
  /** Origins of the pages to serve, exact: `https://www.example.fr`. */
  readonly origins: readonly string[];
  /** Files of the scripts that the pages load: the log shows their hashes. */
  readonly bundles?: readonly string[] | undefined;
  /** Public base URL. Default: `http://localhost:<port>`. */
  readonly url?: string | undefined;
  /** Default: 8787. With 0, any that is free. */
  readonly port?: number | undefined;
  /** Interface to listen on. Default: `127.0.0.1`, for a proxy on the same machine. */
  readonly host?: string | undefined;
  readonly report?: Report | undefined;
}

/** A server that takes submissions. */
export interface RunningServer {
  /** Public base URL: the `endpoint` of forms. */
  readonly url: string;
  /** Where it listens, `host:port`. */
  readonly address: string;
  /** The public keys: the `receiver` of a configuration. */
  readonly pins: ReceiverPins;
  /** Lets submissions under way finish, then stops. */
  close(): Promise<void>;
}

/** How long submissions under way may take to finish once the server stops. */
const GRACE_MS = 10_000;

/**
 * Starts a receiver on Node's HTTP server, with its records in SQLite and its secrets in a file. It takes submissions
 * once this resolves.
 *
 * @throws {ConsentFormError} `NOTICE_UNLAWFUL` when a notice was refused (each is reported), `KEY_INVALID`,
 *   `NOTICE_INVALID` when there is none, `STORE_UNSAFE` or `STORE_FAILED`; Node's error when it cannot listen.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = 8787, host = '127.0.0.1', folder } = options;
  let receiver: Receiver | undefined;
  const answer = async (request: Request): Promise<Response> =>
    receiver ? receiver(request) : new Response(undefined, { status: 503 });
  const { server, address } = await listen(port, host, answer);
  const closers = [() => stop(server)];
  const close = async (): Promise<void> => {
    for (const closeOne of closers) await closeOne();
  };
  try {
    const url = (options.url ?? `http://localhost:${address.port}`).replace(/\/+$/, '');
    const keys = await importKeySet(await openKeyFile(folder, logOrigin(url)));
    const store = await openStore(join(folder, STORE_FILE));
    closers.push(() => store.close());
    receiver = await openReceiver({ ...options, url, keys, store });
    return { url, address: `${address.address}:${address.port}`, pins: await pinsOf(keys), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listen(
  port: number,
  host: string,
  fetch: (request: Request) => Promise<Response>,
): Promise<{ server: Server; address: AddressInfo }> {
  const server = createAdaptorServer({
    fetch,
    overrideGlobalObjects: false, // this process may be somebody else's too
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000 }, // a slow sender holds a socket, not for ever
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  return { server, address: server.address() as AddressInfo };
}

/** The name of a log that has none yet: where it is first published. */
function logOrigin(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}/log`;
}

/** The file of the store, for this user alone: SQLite gives the files beside it the same mode. */
async function openStore(path: string): Promise<Store> {
  await (await open(path, 'a', 0o600)).close();
  return sqliteStore({ path });
}

type Opened = ServerOptions & { readonly url: string; readonly keys: Keys; readonly store: Store };

/** A form that is refused shall stop the start, not the first customer. */
async function openReceiver({
  notices,
  url,
  report = () => {},
  keys,
  store,
  origins,
  bundles = [],
}: Opened): Promise<Receiver> {
  const source = 'read' in notices ? notices : noticeFiles(notices);
  const files = await source.read(); // a file that is missing is told by its name
  if (files.length === 0) throw new ConsentFormError('NOTICE_INVALID', 'there is no notice to serve');
  const refused: string[] = [];
  const receiver = createReceiver({
    store,
    keys,
    origins,
    bundles: await Promise.all(bundles.map(bundleAt)),
    audience: [url],
    notices: source,
    report: (event) => {
      if (event.event === 'notice-refused') refused.push(`${event.file}: ${event.reason}`);
      report(event);
    },
  });
  const { ok } = await receiver(new Request(`${url}/healthz`));
  if (!ok) throw new ConsentFormError('STORE_FAILED', 'the store does not answer');
  if (refused.length > 0) throw new ConsentFormError('NOTICE_UNLAWFUL', refused.join('; '));
  return receiver;
}

/** A script by its name and what browsers check it by (W3C Subresource Integrity). */
async function bundleAt(file: string): Promise<Bundle> {
  const hash = createHash('sha384').update(await readFile(file));
  return { name: basename(file), integrity: `sha384-${hash.digest('base64')}` };
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(timer);
}
