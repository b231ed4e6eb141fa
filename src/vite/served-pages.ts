import type { Connect, Plugin } from 'vite';
import { compilePage } from './compile-page.ts';
import type { Compiler, Listener } from './compiler.ts';
import type { DevUrls } from './dev-urls.ts';
import { fetchedNotice } from './emit-notice.ts';

/**
 * The pages of the development server: an unlawful configuration covers the page with what is wrong, and mending it
 * uncovers it; what a form fetches is the compiled Notice.
 */
export function servedPages(compiler: Compiler, urls: DevUrls): Plugin {
  const shown = new Set<string>();
  return {
    name: 'consent-form:served-pages',
    apply: 'serve',
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use(serveNotices(compiler, urls));
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename, server }) {
        if (!server || !/<consent-form/i.test(html)) return html;
        return compilePage(html, filename, {
          compiler,
          site: server.config,
          listener: this,
          watch(file) {
            shown.add(file);
            server.watcher.add(file);
          },
          show: (file) => urls.urlOf(file, server.config),
        });
      },
    },
    hotUpdate({ file }) {
      if (shown.has(file) && this.environment.name === 'client')
        this.environment.hot.send({ type: 'full-reload' });
    },
  };
}

function serveNotices(compiler: Compiler, urls: DevUrls): Connect.NextHandleFunction {
  return (request, response, next) => {
    const file = urls.fileOf(request.url ?? '');
    if (file === undefined) return next();
    compiler.compileFile(rejecting, file).then((notice) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-cache');
      response.end(notice && fetchedNotice(notice));
    }, next);
  };
}

/** For a request: what is wrong becomes its answer, and the overlay of the page. */
const rejecting: Listener = {
  error(refusal) {
    throw Object.assign(new Error(refusal.message), refusal, { plugin: 'consent-form' });
  },
  warn() {}, // said when the page was compiled
};
