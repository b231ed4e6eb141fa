import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { entries } from './tools/entries.mjs';
import { shrinkTemplates } from './tools/shrink-templates.mjs';

const packages = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, vite: '' });

/** Packages stay imports, so that a site which already has Lit or hono loads it once. */
function isExternal(id: string): boolean {
  return id.startsWith('node:') || builtinModules.includes(id) || packages.some((name) => isWithin(id, name));
}

function isWithin(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}/`);
}

/** The library: one ES module per entry of tools/entries.mjs, shared code in chunks. Declarations come from `tsc -b`. */
export default defineConfig({
  publicDir: false,
  plugins: [shrinkTemplates(/\/src\/elements\/.*\.ts$/)],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false, // readable where it is debugged; a site minifies once, with its own code
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    },
    rolldownOptions: {
      external: isExternal,
      checks: { bundlerTimings: false }, // a slow machine is no fault of the build
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
