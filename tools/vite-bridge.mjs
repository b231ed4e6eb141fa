import { createServer } from 'vite';

/** The runner's own paths, and the page that it serves at `/`. */
const runnerPath = /^\/(__web-|\?|$)/;

/**
 * Lets Vite serve the tests that Web Test Runner runs: they get the transforms, the JSON and the plugins of a site.
 *
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<{ middleware: Function, plugin: object }>} the two halves that the runner's configuration takes
 */
export async function viteBridge(config) {
  const vite = await createServer({
    appType: 'custom',
    clearScreen: false,
    logLevel: 'error',
    ...config,
    plugins: [runnerSocket, ...(config.plugins ?? [])],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null, ...config.server },
  });
  const middleware = (context, next) => (runnerPath.test(context.url) ? next() : serve(vite, context, next));
  return { middleware, plugin: { name: 'vite-bridge', serverStop: () => vite.close() } };
}

/** The page of a test imports the runner's socket: it stays with the runner. */
const runnerSocket = {
  name: 'runner-socket',
  enforce: 'pre',
  resolveId(id) {
    if (!/__web-dev-server__web-socket/.test(id)) return undefined;
    return { id: '/__web-dev-server__web-socket.js', external: true };
  },
};

async function serve(vite, context, next) {
  context.respond = false;
  context.res.statusCode = 200; // Koa starts at 404, Vite leaves a status that is set
  if (await answers(vite, context)) return;
  context.respond = true;
  context.status = 404;
  await next();
}

function answers(vite, { req, res }) {
  return new Promise((resolve, reject) => {
    res.once('close', () => resolve(true));
    vite.middlewares(req, res, (error) => (error ? reject(error) : resolve(false)));
  });
}
