import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { consentForm } from '../dist/vite.js';
import { builtFile, entries } from '../tools/entries.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const { VITE_RECEIVER_KEY: key, VITE_RECEIVER_LOG: log } = process.env;

/** The demo is a site like another: it uses the built package, through the names that the package exports. */
export default defineConfig({
  root: path('.'),
  base: './',
  resolve: {
    alias: entries.flatMap(({ subpath, ...entry }) =>
      subpath
        ? [
            {
              find: new RegExp(`^consent-form${subpath.slice(1)}$`),
              replacement: path(`../${builtFile(entry)}`),
            },
          ]
        : [],
    ),
  },
  plugins: [consentForm(key && log ? { receiver: { key, log } } : {})],
  build: {
    outDir: path('../dist-demo'),
    emptyOutDir: true,
    rollupOptions: {
      input: ['index', 'kitchen', 'windows', 'newsletter', 'leads'].map((page) => path(`${page}.html`)),
    },
  },
});
