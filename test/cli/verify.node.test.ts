import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { printVerdict } from '../../src/cli/print-verdict.ts';
import type { ProofContents } from '../../src/cli/proof-contents.ts';
import { verifyCommand, type VerifyOptions } from '../../src/cli/verify.ts';
import { compileNotice } from '../../src/notice/index.ts';
import { noticeHash } from '../../src/proof/index.ts';
import type { Verdict } from '../../src/proof/index.ts';
import { person } from '../receiver/make-statement.ts';
import { answerOf, kitchenConfig, openReceiver, type OpenReceiver } from '../receiver/open-receiver.ts';
import { spokenTerminal, type SpokenTerminal } from './spoken-terminal.ts';

let folder: string;
let receiver: OpenReceiver;
let proof: string;
let unpinned: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consent-form-verify-'));
  receiver = await openReceiver({}, new Date().toISOString());
  proof = await proofOf(await receiver.statement());
  const notice = compileNotice(await kitchenConfig());
  const challenge = await receiver.challenge(await noticeHash(notice));
  unpinned = await proofOf(await receiver.statement({ notice, challenge }));
});
after(async () => {
  await receiver.close();
  await rm(folder, { recursive: true });
});

async function proofOf(statement: string): Promise<string> {
  const { id, token } = await answerOf(await receiver.post(statement));
  const response = await receiver.receive(`/v1/proofs/${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.text();
}

interface Ended {
  readonly code: number;
  readonly terminal: SpokenTerminal;
}

/** Writes files, verifies the first, and says how that ended. */
async function verify(
  text: string | Uint8Array,
  options: Partial<VerifyOptions> = {},
  lang: 'fr' | 'en' = 'en',
): Promise<Ended> {
  const file = join(folder, 'proof.json');
  await writeFile(file, text);
  const terminal = spokenTerminal(lang);
  return { code: await verifyCommand({ file, ...options }, terminal), terminal };
}

async function trustFile(trust: unknown): Promise<string> {
  const file = join(folder, 'trust.json');
  await writeFile(file, typeof trust === 'string' ? trust : JSON.stringify(trust));
  return file;
}

describe('consent-form verify', () => {
  test('ends with 0 on a proof of which every check passes, and shows what it says', async () => {
    const { code, terminal } = await verify(proof, {}, 'fr');
    assert.equal(code, 0, terminal.said());
    assert.equal(terminal.said().match(/✓ conforme/g)?.length, 12);
    assert.match(terminal.said(), /Atelier Corbel SAS, SIREN 000102038/);
    assert.match(terminal.said(), /✓ autorisé {6}J’accepte qu’Atelier Corbel SAS/);
    assert.equal(terminal.said().match(/✗ non autorisé/g)?.length, 6);
    assert.match(terminal.said(), /https:\/\/www\.atelier-corbel\.example\/devis/);
  });

  test('shows the person’s values only when asked to', async () => {
    for (const json of [false, true]) {
      const hidden = (await verify(proof, { json })).terminal.said();
      for (const value of Object.values(person)) assert.ok(!hidden.includes(value));
      assert.match(hidden, /Téléphone/);
      const shown = (await verify(proof, { json, showContact: true })).terminal.said();
      for (const value of Object.values(person)) assert.ok(shown.includes(value));
    }
  });

  test('answers in JSON for programs', async () => {
    const { code, terminal } = await verify(proof, { json: true });
    assert.equal(code, 0);
    const { result, checks, contents } = JSON.parse(terminal.results()) as Verdict & {
      contents: ProofContents;
    };
    assert.deepEqual([result, checks.length], ['pass', 12]);
    const { choices, form } = contents;
    assert.deepEqual(form, { id: 'devis-cuisine', revision: '2026-11-25', locale: 'fr' });
    assert.match(choices[0]?.until ?? '', /^\d{4}-\d\d-\d\d$/);
    assert.equal(choices[1]?.granted, false);
  });

  test('ends with 1 on a byte changed anywhere, and shows nothing of what the file says', async () => {
    const bytes = Buffer.from(proof);
    for (let at = 7; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      for (const changed of [bytes[at]! ^ 1, 0xff]) {
        const altered = Buffer.from(bytes);
        altered[at] = changed;
        const { code, terminal } = await verify(altered);
        assert.equal(code, 1, `byte ${at}`);
        assert.doesNotMatch(terminal.said(), / allowed|Atelier/, `byte ${at}`);
      }
    }
  });

  test('ends with 1 on what is no proof at all', async () => {
    for (const text of ['', '{', '{}', 'null', await readFile('package.json', 'utf8'), proof.slice(0, 900)]) {
      assert.equal((await verify(text)).code, 1);
    }
  });

  test('ends with 1 when a check could not be made, and says what is missing', async () => {
    const { code, terminal } = await verify(unpinned);
    assert.equal(code, 1);
    assert.match(terminal.said(), /not everything could be checked/);
    assert.match(terminal.said(), /--trust/);
    assert.match(terminal.said(), /✓ allowed/);
  });

  test('takes the keys that the reader trusts, in each form in which a receiver gives them', async () => {
    const pins = receiver.notice.form.receiver!;
    const facts = await (await receiver.receive('/.well-known/consent-receiver')).text();
    const forms = [
      pins,
      [{ key: 'x', log: 'y' }, pins],
      { receiver: pins },
      `"receiver": ${JSON.stringify(pins)}`,
      facts,
    ];
    for (const trust of forms) {
      const { code, terminal } = await verify(unpinned, { trust: await trustFile(trust) });
      assert.equal(code, 0, terminal.said());
    }
  });

  test('trusts no other keys than these, whatever the notice announces', async () => {
    const trust = await trustFile({ ...receiver.notice.form.receiver!, key: 'x' });
    const { code, terminal } = await verify(proof, { trust });
    assert.equal(code, 1);
    assert.match(terminal.said(), /not the keys expected/);
  });

  test('ends with 2 when there is nothing to check, or no key in the trust file', async () => {
    const terminal = spokenTerminal('en');
    assert.equal(await verifyCommand({ file: join(folder, 'missing.json') }, terminal), 2);
    assert.match(terminal.said(), /missing\.json/);
    assert.equal((await verify(proof, { trust: join(folder, 'missing.json') })).code, 2);
    for (const nothing of ['', '[]', '{"keys":[]}', '{"key":1,"log":2}']) {
      const ended = await verify(proof, { trust: await trustFile(nothing) });
      assert.equal(ended.code, 2);
      assert.match(ended.terminal.said(), /not the keys of a receiver/);
    }
  });

  test('lets no text of a proof steer the terminal', () => {
    const terminal = spokenTerminal('en');
    const steering = 'a\u001b[1A\u001b[2K\u202e\u2028b\u0007';
    const contents: ProofContents = {
      id: steering,
      controller: steering,
      form: { id: steering, revision: steering, locale: 'fr' },
      page: steering,
      receivedAt: 1_795_600_800,
      eraseAt: 1_890_432_000,
      timeZone: 'Europe/Paris',
      choices: [{ id: steering, granted: true, sentence: steering }],
      contact: [{ label: steering, value: steering }],
    };
    printVerdict({ file: 'proof.json', verdict: { result: 'unknown', checks: [] }, contents }, terminal);
    assert.match(terminal.said(), /a·\[1A·\[2K··b·/);
    assert.doesNotMatch(terminal.said(), /[\u001b\u202e\u2028\u0007]/);
  });
});

test('the phrases of a verdict are the same in every language, slot by slot', async () => {
  const catalogs = await Promise.all(
    ['fr', 'en'].flatMap((locale) =>
      ['verdict', 'serve'].map(async (name) => {
        const text = await readFile(`locales/${locale}/${name}.json`, 'utf8');
        const phrases = Object.entries(JSON.parse(text) as Record<string, string>);
        return phrases.map(([key, phrase]) => [key, phrase.match(/\{\{\w+\}\}/g)?.sort() ?? []]).sort();
      }),
    ),
  );
  assert.deepEqual(catalogs[0], catalogs[2]);
  assert.deepEqual(catalogs[1], catalogs[3]);
});
