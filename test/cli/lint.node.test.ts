import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { consentForm, root, temporaryFolder } from './run.ts';

const kitchen = readFileSync(join(root, 'demo/examples/kitchen.json'), 'utf8');
const unlawful = kitchen.replace('"Vigie Alarme"', '"nos partenaires"');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
}

describe('consent-form lint', () => {
  test('finds nothing to refuse in the examples, and ends with 0', async () => {
    const files = filesIn('demo/examples');
    const { code, out } = await consentForm(['lint', ...files]);
    assert.equal(code, 0);
    assert.ok(out.endsWith(`${files.length} files checked: 0 errors, 0 warnings.\n`), out);
  });

  test('reports for each unlawful file of the demo the rule that its name says, and ends with 1', async () => {
    const files = filesIn('demo/unlawful');
    const { code, out } = await consentForm(['lint', '--format', 'json', ...files]);
    const findings = JSON.parse(out) as Finding[];
    assert.equal(code, 1);
    for (const file of files) {
      const rule = /([\w-]+)\.json$/.exec(file)?.[1];
      const named = findings.filter((finding) => finding.file === file && finding.rule === rule);
      assert.notEqual(named.length, 0, file);
    }
    for (const { severity, line, column } of findings) {
      assert.match(severity, /^(?:error|warning|info)$/);
      assert.ok(line >= 1 && column >= 1);
    }
  });

  test('points at « nos partenaires », with frame, reason, mend and article', async () => {
    const { code, out } = await consentForm(['lint', '-'], { input: unlawful });
    assert.equal(code, 1);
    assert.match(out, /^<stdin>:101:25 {2}error {2}recipient-vague-term\n/);
    assert.match(out, /> 101 \| {11}"legalName": "nos partenaires",\n.* {25}\^{15}\n/);
    assert.match(out, /Why: .*\n {2}To do: .*\n {2}Law: .*C\. conso\. R223-1 I 1°/);
    assert.ok(out.endsWith('\n1 file checked: 1 error, 0 warnings.\n'), out);
  });

  test('speaks the language of the terminal, or the one it is asked for', async () => {
    const input = unlawful;
    const french =
      /«\u00a0nos partenaires\u00a0» ne désigne aucune société\.[^]*1 fichier vérifié\u00a0: 1 erreur, 0 avertissement\./;
    assert.match((await consentForm(['lint', '-'], { input, env: { LANG: 'fr_FR.UTF-8' } })).out, french);
    assert.match((await consentForm(['lint', '-', '--lang', 'fr'], { input })).out, french);
  });

  test('writes notes for a pull request with --format github', async () => {
    const { code, out } = await consentForm(['lint', '--format', 'github', '-'], { input: unlawful });
    assert.equal(code, 1);
    assert.match(
      out,
      /^::error file=<stdin>,line=101,endLine=101,col=25,endColumn=40,title=recipient-vague-term::/,
    );
  });

  test('lets warnings pass with --no-strict only', async () => {
    const leads = JSON.parse(readFileSync(join(root, 'demo/examples/leads-6.json'), 'utf8')) as object;
    const input = JSON.stringify({ ...leads, justifications: undefined });
    assert.equal((await consentForm(['lint', '-'], { input })).code, 1);
    const { code, out } = await consentForm(['lint', '--no-strict', '-'], { input });
    assert.equal(code, 0);
    assert.match(out, /0 errors, 1 warning\.\n$/);
  });

  test('colours for a terminal that wants it, and never with NO_COLOR', async () => {
    const input = unlawful;
    const lint = async (env: Record<string, string>): Promise<string> =>
      (await consentForm(['lint', '-'], { input, env })).out;
    assert.doesNotMatch(await lint({}), /\u001b/);
    assert.match(await lint({ FORCE_COLOR: '1' }), /\u001b\[31m/);
    assert.doesNotMatch(await lint({ FORCE_COLOR: '1', NO_COLOR: '1' }), /\u001b/);
  });

  for (const [what, input, said] of [
    [
      'broken JSON',
      '{\n  "id": "x"\n  "revision": "1"\n}',
      /^<stdin>:3:3: This file is no JSON: a comma was expected\. .+\n$/,
    ],
    ['an empty file', '', /^<stdin>:1:1: This file is no JSON: .+\n$/],
    ['JSON that is no object', '[]', /^<stdin>:1:1: .+\n$/],
    ['five megabytes', ' '.repeat(5_000_000), /^<stdin>: this file is larger than 1 MB.*\n$/],
    [
      'a binary file',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]),
      /^<stdin>: this is not UTF-8 text.*\n$/,
    ],
    ['another encoding', new Uint8Array([0x7b, 0xe9, 0x7d]), /^<stdin>: this is not UTF-8 text.*\n$/],
    [
      'objects without end',
      '{"a":'.repeat(100_000),
      /^<stdin>:1:321: This file is no JSON: too many levels of nesting\..*\n$/,
    ],
    ['a compiled Notice', '{"type":"consent-notice"}', /^<stdin>: this is a Notice, compiled already\..*\n$/],
  ] as const) {
    test(`says in one line what is wrong with ${what}, and ends with 2`, async () => {
      const { code, out, err } = await consentForm(['lint', '-'], { input });
      assert.equal(code, 2);
      assert.match(err, said);
      assert.equal(out, '0 files checked: 0 errors, 0 warnings, 1 file unreadable.\n');
    });
  }

  test('says in one line that a file is missing, or a folder, and still judges the others', async (context) => {
    const folder = temporaryFolder(context);
    writeFileSync(join(folder, 'shop.json'), unlawful);
    const { code, out, err } = await consentForm(['lint', 'nowhere.json', '.', 'shop.json'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(err, /^nowhere\.json: no such file\..*\n\.: this is a folder\..*\n$/);
    assert.match(out, /^shop\.json:101:25 {2}error {2}recipient-vague-term\n/);
    assert.match(out, /\n1 file checked: 1 error, 0 warnings, 2 files unreadable\.\n$/);
  });

  test('gives a fault of syntax its place in JSON too', async () => {
    const { code, out } = await consentForm(['lint', '--format', 'json', '-'], { input: '{\n"a" 1}' });
    const [finding] = JSON.parse(out) as Finding[];
    assert.equal(code, 2);
    assert.deepEqual([finding?.rule, finding?.line, finding?.column], ['config-syntax', 2, 5]);
  });

  test('reads a file with a byte order mark', async () => {
    assert.equal((await consentForm(['lint', '-'], { input: `\ufeff${kitchen}` })).code, 0);
  });

  test('mends files with --fix, says how much, and reports what is left', async (context) => {
    const folder = temporaryFolder(context);
    const file = join(folder, 'shop.json');
    const lawful = `\ufeff${kitchen.replaceAll('\n', '\r\n')}`;
    writeFileSync(file, lawful.replace('"id": "offres",', '"id": "offres", "checked": true,'));
    const { code, out, err } = await consentForm(['lint', '--fix', 'shop.json'], { cwd: folder });
    assert.deepEqual([code, err], [0, 'shop.json: 1 finding mended\n']);
    assert.equal(out, '1 file checked: 0 errors, 0 warnings.\n');
    assert.equal(
      readFileSync(file, 'utf8').replace(/,\s+"basis"/g, ',"basis"'),
      lawful.replace(/,\s+"basis"/g, ',"basis"'),
    );
  });

  test('never writes a file that it did not mend, or that is no JSON', async (context) => {
    const folder = temporaryFolder(context);
    for (const [name, text] of [
      ['lawful.json', kitchen],
      ['broken.json', '{ "checked": true'],
    ] as const) {
      writeFileSync(join(folder, name), text, { mode: 0o444 });
      await consentForm(['lint', '--fix', name], { cwd: folder });
      assert.equal(readFileSync(join(folder, name), 'utf8'), text);
    }
    const { code, err } = await consentForm(['lint', '--fix', '-'], { input: kitchen });
    assert.deepEqual([code, err], [2, '--fix mends files, not standard input. Name the file to mend.\n']);
  });

  test('writes SARIF with --format sarif, of files that could not be judged too', async () => {
    const { code, out } = await consentForm([
      'lint',
      '-f',
      'sarif',
      'demo/unlawful/preticked.json',
      'no.json',
    ]);
    const log = JSON.parse(out) as { version: string; runs: { results: object[]; invocations: object[] }[] };
    assert.deepEqual([code, log.version, log.runs[0]?.results.length], [2, '2.1.0', 1]);
    assert.match(JSON.stringify(log.runs[0]?.invocations), /"executionSuccessful":false.*no\.json/);
  });

  test('judges by another law with --profile, and names those it knows', async () => {
    const input = kitchen.replace(
      '"channels": ["phone", "sms", "email"],',
      '"channels": ["phone"], "validity": "P36M",',
    );
    assert.equal((await consentForm(['lint', '-'], { input })).code, 1);
    assert.equal((await consentForm(['lint', '--profile', 'de-2021-10-01', '-'], { input })).code, 0);
    const { code, err } = await consentForm(['lint', '--profile', 'de', '-'], { input });
    assert.equal(code, 2);
    assert.match(err, /^“de” is no legal profile of this version\. Choose one of: fr-2026-08-11, .*\n$/);
  });

  test('explains a rule in the language asked for, without a file', async () => {
    const { code, out } = await consentForm(['lint', '--explain', 'phone-duration', '--lang', 'fr']);
    assert.equal(code, 0);
    assert.match(out, /^Un accord par téléphone plus long que la loi ne le permet\n/);
    assert.match(out, /R223-1 I 3°, en vigueur depuis le 11 août 2026/);
    assert.match(out, /fr-2026-08-11 {2}erreur\n {2}de-2021-10-01 {2}sans objet\n/);
    assert.match(out, /✗ [^]*✓ [^]*docs\/rules\/fr\/phone-duration\.md\n$/);
  });

  test('answers an unknown rule with the nearest, and ends with 2', async () => {
    const { code, out, err } = await consentForm(['lint', '--explain', 'recipient-vage-term']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^No rule is called “recipient-vage-term”\. The nearest: recipient-vague-term.*\n$/);
    assert.match((await consentForm(['lint', '--explain', 'zzzz'])).err, /docs\/rules\.\n$/);
  });

  test('asks for a file where none is named', async () => {
    const { code, err } = await consentForm(['lint']);
    assert.deepEqual([code, err.split('\n').length], [2, 2]);
  });
});
