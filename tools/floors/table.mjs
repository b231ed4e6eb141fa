/**
 * The floors: which folder of src/ may import which, and the one door by which each package enters.
 * The table is the second of three nets (CONTRIBUTING.md §2); `npm run floors` holds it.
 */

/**
 * A folder's floor. `may` names folders or single files that it may import besides itself; `lazily` those it may only
 * reach by `import()`; `any` lifts the limit; `node` allows `node:` modules.
 *
 * @typedef {{ may?: readonly string[], lazily?: readonly string[], any?: boolean, node?: boolean, why: string }} Floor
 */

/** @type {Readonly<Record<string, Floor>>} */
export const floors = {
  base: { may: [], why: 'everything stands on base, so base stands on nothing' },
  log: { may: ['base'], why: 'a log knows hashes, not consents' },
  i18n: { may: ['base', 'locales'], why: 'i18n turns keys into words and knows no product' },
  notice: { may: ['base', 'i18n', 'locales'], why: 'a Notice is made from facts and sentences alone' },
  proof: {
    may: ['base', 'notice', 'log'],
    why: 'a proof is verified offline, without the form or the receiver',
  },
  lint: {
    may: ['base', 'notice', 'locales'],
    why: 'the linter is pure: it runs in the build, the page and the receiver',
  },
  render: { may: ['base', 'notice'], why: 'a Notice is all that a page shows' },
  check: { may: ['base', 'notice', 'proof', 'log'], why: 'a standing follows from proofs alone' },
  delivery: { may: ['base', 'proof'], why: 'sending knows signed bytes, not what they say' },
  receiver: {
    may: ['base', 'notice', 'lint', 'proof', 'log', 'check', 'render'],
    why: 'a receiver answers requests; stores and servers are handed to it',
  },
  elements: {
    may: ['base', 'notice', 'proof', 'delivery'],
    lazily: ['notice/schema.ts', 'notice/compile.ts', 'lint/compile-in-parts.ts', 'lint/load-words.ts'],
    why: 'a sales page with a compiled Notice carries neither compiler nor linter',
  },
  stores: {
    may: ['base', 'receiver/ports.ts'],
    node: true,
    why: 'a store knows the port that it fills, nothing more',
  },
  testing: {
    may: ['base', 'notice', 'proof', 'receiver'],
    why: 'contracts and fakes run under any test runner',
  },
  vite: { any: true, node: true, why: 'a tool of the build' },
  cli: { any: true, node: true, why: 'a tool of the command line' },
  'index.ts': { may: ['elements'], why: 'the main entry registers the elements' },
};

/** Where a package may be imported, and why we have it. @type {Readonly<Record<string, { at: readonly string[], why: string }>>} */
export const doors = {
  zod: { at: ['notice/schema.ts'], why: 'one strict schema gives the check, the types and the JSON Schema' },
  '@noble/hashes': {
    at: ['notice/digest.ts'],
    why: 'SHA-256 at once, where Web Crypto would make a whole compiler wait',
  },
  i18next: { at: ['i18n/i18n.ts'], why: 'plurals, lists and slots in every language' },
  'jsonc-parser': {
    at: ['lint/source.ts', 'lint/edit-source.ts'],
    why: 'a tree with offsets, so that a finding has a line and a column',
  },
  parse5: { at: ['vite/page.ts'], why: 'the tags and the places of a page, as a browser reads them' },
  hono: { at: ['receiver'], why: 'routes and CORS on the standard Request and Response' },
  lit: { at: ['elements'], why: 'templates and reactive properties, 5 kB' },
  '@hono/node-server': { at: ['cli/start-server.ts'], why: 'a Request handler on Node’s HTTP server' },
  '@photostructure/sqlite': { at: ['stores/sqlite-driver.ts'], why: 'node:sqlite for Node 20' },
  commander: { at: ['cli'], why: 'commands, options and their help' },
  pino: { at: ['cli/serve.ts'], why: 'one line of JSON per request, redacted' },
  vite: { at: ['vite'], why: 'the types of a plugin, and the dev server of a preview' },
};

/** Names that say nothing: the file is named after the thing that it exports. */
export const emptyNames = [
  'data',
  'helper',
  'helpers',
  'info',
  'item',
  'manager',
  'misc',
  'payload',
  'process',
  'util',
  'utils',
];

/** A file that cannot be read in one sitting holds two things. */
export const maxLines = 300;
