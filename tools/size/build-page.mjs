import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds the sales page of `npm run size` in a folder of its own, as a shop would: the package comes out of
 * node_modules, the configuration is a file beside the page.
 *
 * @param {string} root the package, built
 * @param {string} site an empty folder outside of it
 * @param {string} config the text of the configuration
 */
export async function buildPage(root, site, config) {
  cpSync(join(root, 'tools/size/page'), site, { recursive: true });
  writeFileSync(join(site, 'kitchen.consent.json'), config);
  mkdirSync(join(site, 'node_modules'));
  symlinkSync(root, join(site, 'node_modules/consent-form'));
  const { consentForm } = await import(pathToFileURL(join(root, 'dist/vite.js')).href);
  await build({
    root: site,
    configFile: false,
    logLevel: 'warn',
    plugins: [consentForm()],
    build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  });
}
