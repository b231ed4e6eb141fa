import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';

/**
 * Takes a free port of this machine for the built receiver. It opens once the page exists, because each names the
 * other: the configuration its endpoint, the receiver the origins that it serves.
 *
 * @returns {Promise<{ url: string, open(root: string, config: string, origin: string): Promise<void>, stop(): void }>}
 */
export async function startReceiver() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    async open(root, config, origin) {
      const answer = getRequestListener(await builtReceiver(root, config, url, origin));
      server.on('request', (request, response) => void answer(request, response));
    },
    stop: () => server.close(),
  };
}

/** The receiver of dist/ with a store in memory: the page gets a real receipt. */
async function builtReceiver(root, config, url, origin) {
  const entry = (name) => import(pathToFileURL(join(root, 'dist', name)).href);
  const { createReceiver, generateKeySet, importKeySet } = await entry('receiver.js');
  const { memoryStore } = await entry('stores/memory.js');
  return createReceiver({
    store: memoryStore(),
    keys: await importKeySet(await generateKeySet('size.example/log')),
    notices: { read: async () => [{ name: 'kitchen.consent.json', text: config }] },
    audience: [url],
    origins: [origin],
  });
}
