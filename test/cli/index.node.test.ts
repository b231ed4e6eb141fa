import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { consentForm } from './run.ts';

const commands = ['init', 'lint', 'build', 'serve', 'verify'];

describe('consent-form', () => {
  test('shows every command, and where to start, with --help', async () => {
    const { code, out } = await consentForm(['--help']);
    assert.equal(code, 0);
    for (const command of commands) assert.match(out, new RegExp(`^  ${command} `, 'm'));
    assert.match(out, /Exit codes: 0 clean, 1 findings, 2 could not run\./);
  });

  for (const command of commands) {
    test(`teaches ${command} by examples`, async () => {
      const { code, out } = await consentForm([command, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`Examples:\\n  \\$ (?:.*\\| )?consent-form ${command} `));
    });
  }

  test('shows its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await consentForm(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  for (const [mistake, argv] of Object.entries({
    'no command': [],
    'an unknown command': ['lnit'],
    'an unknown option': ['lint', '--fast', 'x.json'],
    'an unknown format': ['lint', '--format', 'xml', 'x.json'],
    'an unknown language': ['lint', '--lang', 'de', 'x.json'],
    'a missing file': ['lint'],
    'a port that is none': ['serve', 'x.json', '--origin', 'http://localhost', '--port', '99999'],
    'no origin': ['serve', 'x.json'],
  })) {
    test(`ends with 2 and says why for ${mistake}`, async () => {
      const { code, out, err } = await consentForm(argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.notEqual(err, '');
      assert.doesNotMatch(err, /\n {4}at /);
    });
  }
});
