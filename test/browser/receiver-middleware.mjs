import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Where a test learns the address of the receiver. */
const ADDRESS = '/__receiver';

/**
 * Gives browser tests a receiver as `consent-form serve` runs it: another origin, SQLite on a real disk, keys of its own,
 * the demo's forms. It starts when a test first asks for it.
 *
 * @returns {{ middleware: Function, plugin: object }} the two halves that the runner's configuration takes
 */
export function receiverMiddleware() {
  let running;
  const middleware = async (context, next) => {
    if (context.path !== ADDRESS) return next();
    running ??= start(`http://${context.host}`);
    const { url, pins } = (await running).server;
    context.body = { url, pins };
    return undefined;
  };
  return { middleware, plugin: { name: 'receiver', serverStop: async () => stop(await running) } };
}

async function start(origin) {
  const { startServer } = await tsImport('../../src/cli/start-server.ts', import.meta.url);
  const folder = await mkdtemp(join(tmpdir(), 'consent-form-browser-'));
  const files = (await readdir('demo/examples')).filter((file) => file.endsWith('.json'));
  const notices = files.map((file) => join('demo/examples', file));
  const server = await startServer({ notices, folder, origins: [origin], port: 0 });
  return { server, folder };
}

async function stop(running) {
  if (!running) return;
  await running.server.close();
  await rm(running.folder, { recursive: true });
}
