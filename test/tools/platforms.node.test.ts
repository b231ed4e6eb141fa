import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

/** For each platform: a line that it must compile, and lines whose name it must not know. */
const platforms = [
  {
    name: 'es',
    own: "export const bytes: Uint8Array = new TextEncoder().encode('é');",
    foreign: {
      document: 'export const forms = document.forms;',
      fetch: "export const page = fetch('/');",
      Buffer: "export const bytes = Buffer.from('a');",
      'node:fs': "export { readFileSync } from 'node:fs';",
      crypto: 'export const id = crypto.randomUUID();',
    },
  },
  {
    name: 'crypto',
    own: 'export const id: string = crypto.randomUUID();',
    foreign: {
      document: 'export const forms = document.forms;',
      fetch: "export const page = fetch('/');",
      process: 'export const { env } = process;',
    },
  },
  {
    name: 'fetch',
    own: "export const page: Promise<Response> = fetch('/');",
    foreign: {
      document: 'export const forms = document.forms;',
      'node:fs': "export { readFileSync } from 'node:fs';",
    },
  },
  {
    name: 'dom',
    own: 'export const forms: number = document.forms.length;',
    foreign: {
      'node:fs': "export { readFileSync } from 'node:fs';",
      process: 'export const { env } = process;',
    },
  },
  {
    name: 'node',
    own: "export { readFileSync } from 'node:fs';",
    foreign: { document: 'export const forms = document.forms;' },
  },
  {
    name: 'testing',
    own: 'export const page: Request = new Request(document.baseURI);',
    foreign: { 'node:test': "export { test } from 'node:test';" },
  },
];

for (const { name, own, foreign } of platforms) {
  const names = Object.keys(foreign);
  test(`the platform "${name}" knows its own names and not: ${names.join(', ')}`, () => {
    const errors = errorsOn(name, [own, ...Object.values(foreign)]);
    const found = errors.map((error) => /Cannot find (?:name|module) '([^']+)'/.exec(error)?.[1] ?? error);
    assert.deepEqual(found, names);
  });
}

test('syntax that leaves code behind is refused', () => {
  assert.match(errorsOn('es', ['export enum Colour { Red }']).join(), /erasableSyntaxOnly/);
});

test('an index that may be absent is not taken for a value', () => {
  const text = 'export const first = (list: readonly string[]): string => list[0];';
  assert.match(errorsOn('es', [text]).join(), /'string \| undefined' is not assignable to type 'string'/);
});

/** The errors that TypeScript finds in files that live on a platform, in the order of the files. */
function errorsOn(platform: string, texts: readonly string[]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'consent-form-platform-'));
  try {
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(projectOf(platform, root)));
    for (const [at, text] of texts.entries()) writeFileSync(join(root, `src/seed-${at}.ts`), text);
    const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', root], {
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => line.includes('error TS'));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The platform's own project, with a seeded folder instead of its folders. */
function projectOf(platform: string, root: string): object {
  const file = resolve('tools/platforms', `${platform}.json`);
  const ambient = [...readFileSync(file, 'utf8').matchAll(/"([a-z-]+\.d\.ts)"/g)].map(
    ([, name = '']) => name,
  );
  return {
    extends: file,
    compilerOptions: {
      rootDir: join(root, 'src'),
      outDir: join(root, 'out'),
      tsBuildInfoFile: join(root, 'out/info'),
      typeRoots: [resolve('node_modules/@types')],
    },
    include: ['src', ...ambient.map((name) => resolve('tools/platforms', name))],
  };
}
