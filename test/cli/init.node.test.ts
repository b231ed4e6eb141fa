import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { initCommand } from '../../src/cli/init.ts';
import { lintConfig } from '../../src/lint/index.ts';
import type { ConsentConfig } from '../../src/notice/config.ts';
import { consentForm, temporaryFolder } from './run.ts';

const answers = {
  company: 'Atelier Corbel',
  form: 'SAS',
  siren: '000102038',
  address: '12 rue des Ardoises, 44000 Nantes',
  email: 'donnees@atelier-corbel.example',
  privacy: 'https://atelier-corbel.example/confidentialite',
  product: 'des cuisines équipées',
  channel: 'phone',
  withdrawal: 'https://atelier-corbel.example/mes-choix',
};

/** The options of the command line that give the answers. */
function options(given: Readonly<Record<string, string>> = answers): string[] {
  return Object.entries(given).flatMap(([name, answer]) => [`--${name}`, answer]);
}

function read(folder: string, file = 'shop.consent.json'): ConsentConfig {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as ConsentConfig;
}

describe('consent-form init with options', () => {
  test('writes a configuration that lints clean', async (context) => {
    const cwd = temporaryFolder(context);
    const { code, out } = await consentForm(['init', 'shop.consent.json', ...options()], { cwd });
    assert.equal(code, 0);
    assert.match(out, /^shop\.consent\.json is written\./);
    assert.deepEqual(lintConfig(readFileSync(join(cwd, 'shop.consent.json'), 'utf8')), []);
    const { id, controller, fields, purposes } = read(cwd);
    assert.deepEqual([id, controller.siren, fields.map(({ type }) => type)], ['shop', '000102038', ['tel']]);
    assert.deepEqual(purposes[0], {
      id: 'offers',
      basis: 'consent',
      products: ['des cuisines équipées'],
      channels: ['phone'],
    });
  });

  test('lints clean with every channel, in either language', async (context) => {
    const cwd = temporaryFolder(context);
    for (const locale of ['fr', 'en']) {
      const product = { fr: 'des cuisines équipées', en: 'fitted kitchens' }[locale] ?? '';
      const more = ['--channel', 'phone', 'sms', 'email', '--locale', locale, '--force'];
      const { code, err } = await consentForm(
        ['init', 'shop.consent.json', ...options({ ...answers, product }), ...more],
        { cwd },
      );
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(lintConfig(readFileSync(join(cwd, 'shop.consent.json'), 'utf8')), []);
    }
  });

  test('names the schema of the installed package, or the published one', async (context) => {
    const cwd = temporaryFolder(context);
    await consentForm(['init', 'shop.consent.json', ...options()], { cwd });
    assert.match(read(cwd).$schema ?? '', /^https:\/\/unpkg\.com\/consent-form@\d/);
    mkdirSync(join(cwd, 'node_modules/consent-form'), { recursive: true });
    writeFileSync(join(cwd, 'node_modules/consent-form/schema.json'), '{}');
    await consentForm(['init', 'forms/shop.consent.json', ...options()], { cwd });
    assert.equal(read(cwd, 'forms/shop.consent.json').$schema, '../node_modules/consent-form/schema.json');
  });

  test('writes nothing when an answer is unlawful, and says which', async (context) => {
    const cwd = temporaryFolder(context);
    const { code, err } = await consentForm(
      ['init', 'shop.consent.json', ...options({ ...answers, product: 'nos offres' })],
      { cwd },
    );
    assert.equal(code, 1);
    assert.match(err, /shop\.consent\.json:\d+:\d+ {2}error {2}purpose-offer-nature-missing/);
    assert.equal(existsSync(join(cwd, 'shop.consent.json')), false);
  });

  test('overwrites a file only when forced', async (context) => {
    const cwd = temporaryFolder(context);
    writeFileSync(join(cwd, 'shop.consent.json'), 'mine');
    const refused = await consentForm(['init', 'shop.consent.json', ...options()], { cwd });
    assert.equal(refused.code, 2);
    assert.match(refused.err, /^shop\.consent\.json exists already and was left alone\./);
    assert.equal(readFileSync(join(cwd, 'shop.consent.json'), 'utf8'), 'mine');
    assert.equal(
      (await consentForm(['init', 'shop.consent.json', '--force', ...options()], { cwd })).code,
      0,
    );
    assert.equal(read(cwd).id, 'shop');
  });

  test('names the options that are missing where there is nobody to ask', async (context) => {
    const { siren: _, email: __, ...some } = answers;
    const cwd = temporaryFolder(context);
    const { code, err } = await consentForm(['init', 'shop.consent.json', ...options(some)], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^--siren, --email missing\./);
  });
});

describe('consent-form init at a terminal', () => {
  /** A person who answers from a list, then leaves. */
  function conversation(
    context: TestContext,
    lines: readonly string[],
  ): Promise<{ code: number; asked: string[]; said: string; file: string }> {
    const file = join(temporaryFolder(context), 'shop.consent.json');
    const left = [...lines];
    const asked: string[] = [];
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const terminal = { out: say, err: say, color: false, language: 'en' as const };
    const ask = async (question: string): Promise<string | undefined> => {
      asked.push(question);
      return left.shift();
    };
    return initCommand({ file, force: false, locale: 'fr', answers: {}, ask }, terminal).then((code) => ({
      code,
      asked,
      said: said.join('\n'),
      file,
    }));
  }

  const right = Object.values(answers);

  test('asks for all that is needed, and writes a configuration that lints clean', async (context) => {
    const { code, asked, file } = await conversation(context, [...right, '']);
    assert.equal(code, 0);
    assert.equal(asked.length, right.length + 1);
    assert.deepEqual(lintConfig(readFileSync(file, 'utf8')), []);
  });

  test('asks again, saying why, until the linter has nothing against the answer', async (context) => {
    const [company = '', form = '', siren = '', ...others] = right;
    const lines = [
      'nos partenaires',
      company,
      form,
      '123',
      '000 102 038',
      ...others,
      'not a url',
      'https://proofs.example',
    ];
    const { code, asked, said, file } = await conversation(context, lines);
    assert.equal(code, 0);
    assert.equal(asked.length, right.length + 1 + 3);
    assert.match(said, /“nos partenaires” names no company\./);
    assert.match(said, /123/);
    const config = JSON.parse(readFileSync(file, 'utf8')) as ConsentConfig;
    assert.deepEqual([config.controller.siren, config.endpoint], [siren, 'https://proofs.example']);
  });

  test('takes several products and channels on one line, and only channels that a field can serve', async (context) => {
    const lines = [
      ...right.slice(0, 6),
      'des cuisines équipées; des plans de travail',
      'post',
      'phone, email',
      right[8] ?? '',
      '',
    ];
    const { code, said, file } = await conversation(context, lines);
    assert.equal(code, 0);
    assert.match(said, /Choose among phone, sms, email\./);
    const { purposes, fields } = JSON.parse(readFileSync(file, 'utf8')) as ConsentConfig;
    assert.deepEqual(purposes[0] && 'products' in purposes[0] && purposes[0].products, [
      'des cuisines équipées',
      'des plans de travail',
    ]);
    assert.deepEqual(
      fields.map(({ type, required }) => [type, required]),
      [
        ['tel', false],
        ['email', false],
      ],
    );
  });

  test('writes nothing when the person stops', async (context) => {
    const { code, said, file } = await conversation(context, right.slice(0, 3));
    assert.equal(code, 2);
    assert.match(said, /Stopped: nothing was written\./);
    assert.equal(existsSync(file), false);
  });
});
