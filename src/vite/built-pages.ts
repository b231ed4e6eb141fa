import { posix } from 'node:path';
import type { IndexHtmlTransformContext, Plugin, ResolvedConfig } from 'vite';
import { compilePage } from './compile-page.ts';
import type { Compiler } from './compiler.ts';
import { emitNotice } from './emit-notice.ts';
import { edited, formsIn, srcAttribute } from './page.ts';
import { configFile } from './page-files.ts';
import type { Refusal } from './refusal.ts';

/**
 * The pages of a build: each configuration that a form names in `src` or holds as JSON is linted, and what the built
 * page loads is the compiled Notice.
 */
export function builtPages(compiler: Compiler): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'consent-form:built-pages',
    apply: 'build',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    transform: {
      filter: { id: /\.html$/, code: /<consent-form/i },
      async handler(html, page) {
        const code = await compilePage(html, page, {
          compiler,
          site: config,
          listener: {
            error: (refusal) => this.error(asSeenFrom(page, refusal)),
            warn: (warning) => this.warn(asSeenFrom(page, warning)),
          },
          watch: (file) => this.addWatchFile(file),
          show: (file, notice) => void emitNotice(this, notice, file),
        });
        return { code, map: null };
      },
    },
    transformIndexHtml: {
      order: 'post', // by then the files have their names
      handler: (html, page) => nameNotices(html, page, config),
    },
  };
}

/** Rollup takes every place in a transformation for a place of the module: one of another file stays in the message. */
function asSeenFrom(page: string, { loc, ...refusal }: Refusal): Refusal {
  return loc?.file === page ? { ...refusal, loc } : { ...refusal, id: page };
}

/** The page with the names that the build gave to its Notices. */
function nameNotices(html: string, page: IndexHtmlTransformContext, config: ResolvedConfig): string {
  const edits = formsIn(html).flatMap(({ src }) => {
    const file = src && configFile(src.url, page.filename, config);
    const emitted = file && emittedFor(file, page);
    return emitted ? [{ ...src, text: srcAttribute(builtUrl(emitted, page.path, config)) }] : [];
  });
  return edited(html, edits);
}

function emittedFor(file: string, { bundle = {} }: IndexHtmlTransformContext): string | undefined {
  const assets = Object.values(bundle).filter((output) => output.type === 'asset');
  return assets.find(({ originalFileNames }) => originalFileNames.includes(file))?.fileName;
}

/** Where a built page finds a file: under the base, or relative to itself, as the site's configuration wants it. */
function builtUrl(fileName: string, page: string, { base, experimental }: ResolvedConfig): string {
  const host = { hostId: page.slice(1), hostType: 'html', type: 'asset', ssr: false } as const;
  const rendered = experimental.renderBuiltUrl?.(fileName, host);
  if (typeof rendered === 'string') return rendered;
  const isRelative = rendered?.relative ?? (base === '' || base === './');
  if (!isRelative) return base + encodeURI(fileName);
  return encodeURI(posix.relative(posix.dirname(page), `/${fileName}`));
}
