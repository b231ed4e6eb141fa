import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { countReporter } from '../../tools/count-browser-tests.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consent-form-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `node --test` counts in a file of tests, as `npm test` runs it. */
function countInNode(text: string): unknown {
  const file = join(folder, 'seed.mjs');
  writeFileSync(file, `import { describe, it } from 'node:test';\n${text}`);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const reporter = `--test-reporter=${resolve('tools/count-node-tests.mjs')}`;
  const { stdout } = spawnSync(process.execPath, ['--test', reporter, file], { encoding: 'utf8', env });
  return JSON.parse(stdout);
}

/** What Web Test Runner's sessions count. */
function countInBrowser(...sessions: readonly object[]): unknown {
  const file = join(folder, 'counts.json');
  countReporter(file).onTestRunFinished({ sessions });
  return JSON.parse(readFileSync(file, 'utf8'));
}

const passed = { passed: true, skipped: false };
const skipped = { passed: true, skipped: true };
const failed = { passed: false, skipped: false };

test('a suite of Node tests counts its tests, not itself', () => {
  const suite = "describe('a', () => { it('b', () => {}); it('c', () => { throw new Error(); }); });";
  assert.deepEqual(countInNode(suite), { passed: 1, failed: 1 });
});

test('a Node test that is skipped or left to do counts as failed', () => {
  assert.deepEqual(countInNode("it.skip('a', () => {}); it.todo('b'); it('c', () => {});"), {
    passed: 1,
    failed: 2,
  });
});

test('browser tests are counted through their suites', () => {
  const suites = [{ tests: [passed, failed], suites: [{ tests: [passed], suites: [] }] }];
  const session = { passed: false, errors: [], testResults: { tests: [], suites } };
  assert.deepEqual(countInBrowser(session), { passed: 2, failed: 1 });
});

test('a browser test that is skipped counts as failed', () => {
  const session = { passed: true, errors: [], testResults: { tests: [passed, skipped], suites: [] } };
  assert.deepEqual(countInBrowser(session), { passed: 1, failed: 1 });
});

test('a file that broke before it named its tests counts as failed', () => {
  const session = { passed: false, errors: [{ message: 'no such module' }], testResults: undefined };
  assert.deepEqual(countInBrowser(session), { passed: 0, failed: 1 });
});
