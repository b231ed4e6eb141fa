import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesUnder } from './files.mjs';
import { run } from './run.mjs';

/**
 * `npm test`: build and types, then the Node tests, then the browser tests; counted in the closing lines.
 * `npm test -- <part of a path> …` runs the files whose path holds one of the parts.
 */

/** The two kinds of tests: which files they are, and how a list of them is run with the counts going to a file. */
const kinds = [
  {
    name: 'node',
    owns: (file) => file.endsWith('.node.test.ts'),
    run: (files, counts) => run(process.execPath, [...nodeOptions(counts), ...files]),
  },
  {
    name: 'chromium',
    owns: (file) => file.startsWith('test/browser/') && !file.endsWith('.node.test.ts'),
    run: (files, counts) => run('web-test-runner', ['--files', ...files], { TEST_COUNTS: counts }),
  },
];

function nodeOptions(counts) {
  const screen = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const counter = ['--test-reporter=./tools/count-node-tests.mjs', `--test-reporter-destination=${counts}`];
  return ['--import', 'tsx', '--test', '--test-concurrency=2', ...screen, ...counter];
}

const parts = parseArgs({ allowPositionals: true }).positionals;
const built = run('npm', ['run', '--silent', 'build']) && run('tsc', ['-b']);
if (!built) console.error('The build failed: no test ran.');
const results = built ? kinds.map(runKind) : [];
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const total = (key) => results.reduce((sum, counts) => sum + counts[key], 0);
console.log(`tests: ${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = built && results.every(({ ok }) => ok) ? 0 : 1;

function runKind({ name, owns, run: runFiles }) {
  const files = filesUnder('test', '.test.ts')
    .map((file) => `test/${file}`)
    .filter((file) => owns(file) && (parts.length === 0 || parts.some((part) => file.includes(part))));
  if (files.length === 0) return { name, passed: 0, failed: 0, ok: parts.length > 0 };
  const folder = mkdtempSync(join(tmpdir(), 'consent-form-counts-'));
  const ended = runFiles(files, join(folder, 'counts.json'));
  const { passed, failed } = readCounts(join(folder, 'counts.json'), ended);
  rmSync(folder, { recursive: true });
  return { name, passed, failed, ok: passed > 0 && failed === 0 };
}

/** A runner that broke without a failed test, or before it could count, has failed once. */
function readCounts(file, ended) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { passed, failed } = text === '' ? { passed: 0, failed: 0 } : JSON.parse(text);
  return { passed, failed: failed === 0 && !ended ? 1 : failed };
}
