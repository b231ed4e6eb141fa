/**
 * The package's entries: one table that the build, the floors, the bleed check, the sizes and the exports check share.
 *
 * `name` is the file in dist/ without `.js`; `subpath` is what a user imports; `forbidden` are words that must stand
 * neither in the built entry nor in a chunk that it imports statically, because they belong to someone else's floor.
 */

const node = '"node:'; // as the build writes an import
const lazyOnly = ['ZodError', 'i18next', 'recipient-vague-term', node];
const offline = ['LitElement', 'ZodError', 'indexedDB', node];
const server = ['LitElement', 'customElements'];

/** @typedef {{ name: string, subpath?: string, source: string, forbidden: readonly string[], why: string }} Entry */

/** @type {readonly Entry[]} */
export const entries = [
  {
    name: 'index',
    subpath: '.',
    source: 'src/index.ts',
    forbidden: lazyOnly,
    why: 'a sales page with a compiled Notice loads no compiler, no linter and no Node',
  },
  {
    name: 'elements',
    subpath: './elements',
    source: 'src/elements/index.ts',
    forbidden: lazyOnly,
    why: 'a sales page with a compiled Notice loads no compiler, no linter and no Node',
  },
  {
    name: 'compile',
    subpath: './compile',
    source: 'src/lint/compile-lawful.ts',
    forbidden: ['LitElement', node],
    why: 'a page without a build compiles and lints in the browser',
  },
  {
    name: 'notice',
    subpath: './notice',
    source: 'src/notice/index.ts',
    forbidden: ['LitElement', node],
    why: 'the compiler runs in build tools and in browsers alike',
  },
  {
    name: 'lint',
    subpath: './lint',
    source: 'src/lint/index.ts',
    forbidden: ['LitElement', node],
    why: 'the linter runs in build tools and in browsers alike',
  },
  {
    name: 'proof',
    subpath: './proof',
    source: 'src/proof/index.ts',
    forbidden: offline,
    why: 'anyone verifies a proof offline, in any runtime',
  },
  {
    name: 'log',
    subpath: './log',
    source: 'src/log/index.ts',
    forbidden: offline,
    why: 'anyone verifies a log offline, in any runtime',
  },
  {
    name: 'receiver',
    subpath: './receiver',
    source: 'src/receiver/index.ts',
    forbidden: [...server, node],
    why: 'a receiver answers requests in any server runtime and never draws a form',
  },
  {
    name: 'stores/memory',
    subpath: './stores/memory',
    source: 'src/stores/memory.ts',
    forbidden: server,
    why: 'a store never draws a form',
  },
  {
    name: 'stores/sqlite',
    subpath: './stores/sqlite',
    source: 'src/stores/sqlite.ts',
    forbidden: server,
    why: 'a store never draws a form',
  },
  {
    name: 'vite',
    subpath: './vite',
    source: 'src/vite/index.ts',
    forbidden: server,
    why: 'a build never draws a form',
  },
  {
    name: 'testing',
    subpath: './testing',
    source: 'src/testing/index.ts',
    forbidden: [node],
    why: 'contracts and fakes run under any test runner',
  },
  { name: 'cli', source: 'src/cli/index.ts', forbidden: server, why: 'a command line never draws a form' },
];

/** The built file of an entry, from the package's root. @param {Entry} entry */
export const builtFile = (entry) => `dist/${entry.name}.js`;

/** The declarations of an entry, from the package's root. @param {Entry} entry */
export const typesFile = (entry) => entry.source.replace(/^src\//, 'dist/types/').replace(/\.ts$/, '.d.ts');
