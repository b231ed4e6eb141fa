import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Json } from '../../src/base/canonical.ts';
import { canonicalize } from '../../src/base/canonical.ts';
import type { ConsentConfig } from '../../src/notice/config.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import { noticeHash } from '../../src/proof/notice-hash.ts';
import { consentForm, root, temporaryFolder } from './run.ts';

const example = join(root, 'demo/examples/kitchen.json');
const kitchen = readFileSync(example, 'utf8');
const notice = compileNotice(JSON.parse(kitchen) as ConsentConfig);
const canonical = canonicalize(notice as unknown as Json);

describe('consent-form build', () => {
  test('writes the canonical Notice beside the configuration, and says its hash', async (context) => {
    const folder = temporaryFolder(context);
    copyFileSync(example, join(folder, 'shop.consent.json'));
    const { code, out } = await consentForm(['build', 'shop.consent.json'], { cwd: folder });
    assert.equal(code, 0);
    assert.equal(out, `shop.notice.json: compiled, ${await noticeHash(notice)}\n`);
    assert.equal(readFileSync(join(folder, 'shop.notice.json'), 'utf8'), canonical);
    assert.deepEqual(readdirSync(folder), ['shop.consent.json', 'shop.notice.json']);
  });

  test('writes into a folder that it makes', async (context) => {
    const folder = temporaryFolder(context);
    const { code } = await consentForm(['build', example, '--out', 'public/forms'], { cwd: folder });
    assert.equal(code, 0);
    assert.equal(readFileSync(join(folder, 'public/forms/kitchen.notice.json'), 'utf8'), canonical);
  });

  test('compiles standard input to standard output', async () => {
    assert.deepEqual(await consentForm(['build', '-'], { input: kitchen }), {
      code: 0,
      out: `${canonical}\n`,
      err: '',
    });
  });

  test('writes nothing for an unlawful configuration, shows why, and writes the others', async (context) => {
    const folder = temporaryFolder(context);
    writeFileSync(join(folder, 'bad.consent.json'), kitchen.replace('"Vigie Alarme"', '"nos partenaires"'));
    copyFileSync(example, join(folder, 'good.consent.json'));
    const { code, err } = await consentForm(['build', 'bad.consent.json', 'good.consent.json'], {
      cwd: folder,
    });
    assert.equal(code, 1);
    assert.match(err, /^bad\.consent\.json:101:25 {2}error {2}recipient-vague-term\n/);
    assert.match(err, /bad\.consent\.json: nothing was written/);
    assert.equal(existsSync(join(folder, 'bad.notice.json')), false);
    assert.equal(existsSync(join(folder, 'good.notice.json')), true);
  });

  test('refuses to write one file for two configurations', async (context) => {
    const folder = temporaryFolder(context);
    const { code, err } = await consentForm(['build', example, 'kitchen.json', '--out', '.'], {
      cwd: folder,
    });
    assert.equal(code, 2);
    assert.match(err, /^kitchen\.notice\.json would be written twice: .*\n$/);
    assert.deepEqual(readdirSync(folder), []);
  });

  test('says in one line that it can’t read or write, and ends with 2', async (context) => {
    const folder = temporaryFolder(context);
    writeFileSync(join(folder, 'file'), '');
    const unread = await consentForm(['build', 'nowhere.json'], { cwd: folder });
    assert.deepEqual([unread.code, unread.err.split('\n').length], [2, 2]);
    const unwritten = await consentForm(['build', example, '--out', 'file'], { cwd: folder });
    assert.equal(unwritten.code, 2);
    assert.match(unwritten.err, /^file\/kitchen\.notice\.json: this file can’t be written\..*\n$/);
  });
});
