import type { Plugin } from 'vite';
import { builtPages } from './built-pages.ts';
import { createCompiler } from './compiler.ts';
import { createDevUrls } from './dev-urls.ts';
import { noticeModules } from './notice-modules.ts';
import { noticeUrls } from './notice-urls.ts';
import type { ConsentFormOptions } from './options.ts';
import { servedPages } from './served-pages.ts';

/**
 * Lints and compiles the configurations that a site imports (`*.consent.json`) or shows in its pages
 * (`<consent-form src="…">`, or JSON within the tag). An unlawful one fails the build, and covers the page in
 * development until it is mended; what ships is the compiled Notice.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function consentForm(options: ConsentFormOptions = {}): Plugin[] {
  const compiler = createCompiler(options);
  const urls = createDevUrls();
  return [noticeModules(compiler, urls), builtPages(compiler), servedPages(compiler, urls), noticeUrls()];
}
