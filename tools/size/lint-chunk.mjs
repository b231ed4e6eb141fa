import { build } from 'vite';
import { isMain, report } from '../report.mjs';
import { brotliSize } from './brotli.mjs';

/**
 * `node tools/size/lint-chunk.mjs`: what a page without a build loads more, to lint and compile a French configuration:
 * the linter, the compiler, and of the languages French alone. Counted as a site would serve it, minified.
 */

/** Brotli bytes. */
const limit = 60_000;

const entry = 'src/lint/compile-in-parts.ts';
/** What the entry fetches for a French form, besides what it imports. */
const french = ['src/lint/lexicon/fr.ts', 'locales/fr/wording.json', 'locales/fr/ui.json'];

if (isMain(import.meta.url)) report('lint chunk', await checkLintChunk(process.cwd()));

/** @param {string} root @returns {Promise<import('../report.mjs').Breach[]>} */
export async function checkLintChunk(root) {
  const chunks = await bundle(root);
  const needed = closure(
    [entry, ...french].map((module) => chunkOf(module, chunks)),
    chunks,
  );
  const sizes = needed.map(({ fileName, code }) => ({ fileName, bytes: brotliSize(code) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { fileName, bytes } of [...sizes, { fileName: 'total', bytes: total }])
    console.log(fileName.padEnd(34) + bytes.toLocaleString('en').padStart(9));
  const message = `${total} bytes of brotli for a French page without a build, at most ${limit}`;
  return total > limit ? [{ file: entry, message }] : [];
}

async function bundle(root) {
  const outputs = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { formats: ['es'], entry: { 'compile-in-parts': entry } },
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  return [outputs].flat().flatMap(({ output }) => output.filter(({ type }) => type === 'chunk'));
}

function chunkOf(module, chunks) {
  const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
  if (!found) throw new Error(`${module} is in no chunk`);
  return found;
}

/** Chunks with everything that they import at once. */
function closure(roots, chunks) {
  const found = new Set(roots);
  for (const { imports } of found)
    for (const name of imports) found.add(chunks.find(({ fileName }) => fileName === name));
  return [...found];
}
