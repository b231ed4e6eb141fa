import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkFloors } from '../../tools/floors.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'consent-form-floors-'));
  write('package.json', '{}');
  write('src/base/bytes.ts', 'export const one = 1;\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The breaches of the seeded folder, as they are printed. */
function breaches(): string[] {
  return checkFloors(root).map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
}

test('a folder that keeps to its floor has nothing to mend', () => {
  write('src/notice/compile.ts', "import { one } from '../base/bytes.ts';\nexport const two = one + one;\n");
  assert.deepEqual(breaches(), []);
});

test('an import that goes up is reported with its line and the reason', () => {
  write('src/elements/form.ts', 'export const form = 1;\n');
  write('src/notice/compile.ts', "\nexport { form } from '../elements/form.ts';\n");
  assert.deepEqual(breaches(), [
    'src/notice/compile.ts:2 notice may not import elements/form.ts: a Notice is made from facts and sentences alone',
  ]);
});

test('a type that goes up is reported too', () => {
  write('src/receiver/receiver.ts', 'export type Receiver = () => void;\n');
  write(
    'src/proof/verify.ts',
    "import type { Receiver } from '../receiver/receiver.ts';\nexport type R = Receiver;\n",
  );
  assert.match(breaches().join(), /proof may not import receiver\/receiver\.ts/);
});

test('the elements reach the compiler by import() and by nothing else', () => {
  write('src/lint/compile-in-parts.ts', 'export const compileLawful = 1;\n');
  write('src/elements/lazy.ts', "export const load = () => import('../lint/compile-in-parts.ts');\n");
  assert.deepEqual(breaches(), []);
  write('src/elements/eager.ts', "export { compileLawful } from '../lint/compile-in-parts.ts';\n");
  assert.match(
    breaches().join(),
    /eager\.ts:1 elements may import lint\/compile-in-parts\.ts only by import\(\)/,
  );
});

test('a store sees the port of the receiver and nothing behind it', () => {
  write('src/receiver/ports.ts', 'export type Store = object;\n');
  write('src/receiver/keys.ts', 'export const keys = 1;\n');
  write(
    'src/stores/memory.ts',
    "import type { Store } from '../receiver/ports.ts';\nexport const memory: Store = {};\n",
  );
  assert.deepEqual(breaches(), []);
  write('src/stores/sqlite.ts', "export { keys } from '../receiver/keys.ts';\n");
  assert.match(breaches().join(), /sqlite\.ts:1 stores may not import receiver\/keys\.ts/);
});

test('Node stays at the edge', () => {
  write('src/proof/read.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n");
  assert.match(breaches().join(), /read\.ts:1 proof may not import node:fs/);
});

test('a package enters by its door', () => {
  write('src/lint/engine.ts', "import { z } from 'zod/mini';\nexport const shape = z.string();\n");
  assert.match(breaches().join(), /engine\.ts:1 "zod" enters by src\/notice\/schema\.ts alone/);
});

test('a package without a door is refused', () => {
  write('src/base/pad.ts', "export { pad } from 'left-pad';\n");
  assert.match(breaches().join(), /pad\.ts:1 "left-pad" has no door/);
});

test('a dependency that nothing imports is reported', () => {
  write('package.json', '{ "dependencies": { "lit": "^3.3.3" } }');
  assert.match(breaches().join(), /package\.json: no file in src\/ imports the dependency "lit"/);
});

test('an import cycle is reported once, with its way', () => {
  write('src/base/a.ts', "import { b } from './b.ts';\nexport const a = () => b;\n");
  write('src/base/b.ts', "import { a } from './a.ts';\nexport const b = () => a;\n");
  assert.deepEqual(breaches(), [
    'src/base/a.ts: import cycle base/a.ts → base/b.ts → base/a.ts: move what both need below both',
  ]);
});

test('an import that is not written as the file is named is reported', () => {
  write('src/base/two.ts', "export { one } from './bytes.js';\n");
  assert.match(breaches().join(), /two\.ts:1 "\.\/bytes\.js" names no file/);
});

test('a file of more than 300 lines is reported, wherever it is', () => {
  write('src/base/long.ts', 'export {};\n'.repeat(301));
  write('test/long.test.ts', 'export {};\n'.repeat(301));
  write('test/fits.test.ts', 'export {};\n'.repeat(300));
  assert.deepEqual(
    breaches().map((line) => line.split(':')[0]),
    ['src/base/long.ts', 'test/long.test.ts'],
  );
});

test('a name that says nothing is refused, and so is one that is not kebab-case', () => {
  write('src/base/utils.ts', 'export {};\n');
  write('src/base/camelCase.ts', 'export {};\n');
  const found = breaches().join('\n');
  assert.match(found, /utils\.ts: "utils" says nothing/);
  assert.match(found, /camelCase\.ts: file names are kebab-case/);
});

test('a folder without a floor is refused', () => {
  write('src/misc-things/one.ts', 'export {};\n');
  assert.match(breaches().join(), /"misc-things" has no floor/);
});
