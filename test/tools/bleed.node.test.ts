import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkBleed } from '../../tools/bleed.mjs';

const page = {
  name: 'index',
  subpath: '.',
  source: 'src/index.ts',
  forbidden: ['ZodError'],
  why: 'a page stays small',
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'consent-form-bleed-'));
  mkdirSync(join(root, 'dist/chunks'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a forbidden word in the entry is reported with its line and the reason', () => {
  writeFileSync(join(root, 'dist/index.js'), 'export const one = 1;\nexport class ZodError {}\n');
  assert.deepEqual(checkBleed(root, [page]), [
    { file: 'dist/index.js', line: 2, message: '. holds ZodError: a page stays small' },
  ]);
});

test('a forbidden word is found in a chunk of a chunk', () => {
  writeFileSync(join(root, 'dist/index.js'), "import './chunks/a.js';\n");
  writeFileSync(join(root, 'dist/chunks/a.js'), "export * from './b.js';\n");
  writeFileSync(join(root, 'dist/chunks/b.js'), 'export class ZodError {}\n');
  assert.deepEqual(
    checkBleed(root, [page]).map(({ file }) => file),
    ['dist/chunks/b.js'],
  );
});

test('what is only loaded by import() may hold the word', () => {
  writeFileSync(join(root, 'dist/index.js'), "export const load = () => import('./chunks/a.js');\n");
  writeFileSync(join(root, 'dist/chunks/a.js'), 'export class ZodError {}\n');
  assert.deepEqual(checkBleed(root, [page]), []);
});
