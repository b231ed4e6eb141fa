import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { canonicalize } from '../../src/base/canonical.ts';
import type { Json } from '../../src/base/canonical.ts';
import { hashLeaf, verifyCheckpoint } from '../../src/log/index.ts';
import { compileNotice } from '../../src/notice/index.ts';
import type { WholeNotice } from '../../src/notice/index.ts';
import type { NoticeFile } from '../../src/receiver/index.ts';
import { logEntry, noticeHash } from '../../src/proof/index.ts';
import type { EventClaims } from '../../src/proof/index.ts';
import { isSignedBy, parseJws } from '../../src/proof/jws.ts';
import { AUDIENCE, kitchenConfig, openReceiver, ORIGIN, type OpenReceiver } from './open-receiver.ts';

let receiver: OpenReceiver;

beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());

/** What the receiver says of a file put in the place of the others: a refusal's reason, or nothing. */
async function judge(text: string): Promise<string | undefined> {
  receiver.files.splice(0, receiver.files.length, { name: 'file', text });
  await receiver.receive('/healthz');
  const refusal = receiver.events.find(({ event }) => event === 'notice-refused');
  return refusal?.event === 'notice-refused' ? refusal.reason : undefined;
}

async function askFor(notice: WholeNotice): Promise<number> {
  const body = JSON.stringify({ notice: await noticeHash(notice) });
  const response = await receiver.receive('/v1/challenge', {
    method: 'POST',
    body,
    headers: { origin: ORIGIN },
  });
  return response.status;
}

function fileOf(notice: object): string {
  return canonicalize(notice as Json);
}

describe('a configuration', () => {
  test('that pins no keys is offered as a build compiles it, pinned and not', async () => {
    assert.equal(await askFor(compileNotice(await kitchenConfig())), 200);
    assert.equal(await askFor(receiver.notice), 200);
  });

  test('that pins this receiver is offered', async () => {
    const config = { ...(await kitchenConfig()), receiver: receiver.notice.form.receiver! };
    assert.equal(await judge(JSON.stringify(config)), undefined);
    assert.equal(await askFor(receiver.notice), 200);
  });

  test('that pins another receiver is refused', async () => {
    const config = {
      ...(await kitchenConfig()),
      receiver: { ...receiver.notice.form.receiver!, key: 'another' },
    };
    assert.match((await judge(JSON.stringify(config))) ?? '', /pins the keys of another receiver/);
  });

  test('that names another address is offered: a page may send elsewhere than its notice says', async () => {
    const config = { ...(await kitchenConfig()), endpoint: 'https://preuves.ailleurs.example' };
    assert.equal(await judge(JSON.stringify(config)), undefined);
    const notice = compileNotice(config);
    const challenge = await receiver.challenge(await noticeHash(notice));
    const statement = await receiver.statement({ notice, challenge, audience: AUDIENCE });
    assert.equal((await receiver.post(statement)).status, 201);
  });

  test('that is unlawful is refused, with what the linter found', async () => {
    const text = JSON.stringify(await kitchenConfig()).replace('"Vigie Alarme"', '"nos partenaires"');
    assert.match((await judge(text)) ?? '', /unlawful/);
    const refusal = receiver.events.find(({ event }) => event === 'notice-refused');
    assert.ok(
      refusal?.event === 'notice-refused' && refusal.diagnostics.some(({ severity }) => severity === 'error'),
    );
    assert.equal(await receiver.store.notice(receiver.hash), undefined);
  });

  test('that is cut short is refused', async () => {
    assert.match((await judge(JSON.stringify(await kitchenConfig()).slice(0, 500))) ?? '', /unlawful/);
  });

  test('that is edited is read again when its new hash is asked for, once a second at most', async () => {
    assert.equal(await askFor(receiver.notice), 200);
    const edited = { ...(await kitchenConfig()), revision: '2026-12-01' };
    receiver.files.splice(0, 1, { name: 'kitchen.consent.json', text: JSON.stringify(edited) });
    assert.equal(await askFor(compileNotice(edited)), 404);
    receiver.clock.advance(1);
    assert.equal(await askFor(compileNotice(edited)), 200);
  });

  test('that cannot be read for a while stays offered as it was', async () => {
    let isGone = false;
    const read = async (): Promise<NoticeFile[]> =>
      isGone ? Promise.reject(new Error('ENOENT')) : receiver.files;
    const { keys } = receiver;
    const shaky = await openReceiver({ keys, notices: { read } });
    await shaky.challenge();
    isGone = true;
    shaky.clock.advance(1);
    const body = JSON.stringify({ notice: `sha256-${'A'.repeat(43)}` });
    const unknown = await shaky.receive('/v1/challenge', {
      method: 'POST',
      body,
      headers: { origin: ORIGIN },
    });
    assert.equal(unknown.status, 404);
    assert.equal((await shaky.post(await shaky.statement())).status, 201);
    assert.ok(shaky.events.some(({ event }) => event === 'failed'));
    await shaky.close();
  });

  test('that was edited or taken away is offered no more; whoever has a challenge may still answer', async () => {
    const statement = await receiver.statement();
    receiver.files.length = 0;
    receiver.clock.advance(1);
    assert.equal(await askFor(compileNotice({ ...(await kitchenConfig()), revision: 'unknown' })), 404);
    assert.equal(await askFor(receiver.notice), 404);
    assert.equal((await receiver.post(statement)).status, 201);
  });
});

describe('a compiled Notice', () => {
  test('is offered when it is what its facts compile to', async () => {
    assert.equal(await judge(fileOf(receiver.notice)), undefined);
    assert.equal(await askFor(receiver.notice), 200);
  });

  test('may be written with white space and in any order', async () => {
    const { type, ...rest } = receiver.notice;
    assert.equal(await judge(JSON.stringify({ ...rest, type }, undefined, 2)), undefined);
  });

  test('is refused when one sentence was changed', async () => {
    const { fr, en } = receiver.notice.texts;
    const texts = { en: en!, fr: { ...fr!, title: 'Participer au tirage au sort' } };
    const text = fileOf({ ...receiver.notice, texts });
    assert.match((await judge(text)) ?? '', /not what consent-form@.* makes of its facts/);
  });

  test('is refused when its facts are unlawful, whatever its sentences', async () => {
    const { facts } = receiver.notice;
    const unlawful = { ...facts, controller: { ...facts.controller, legalName: 'nos partenaires' } };
    assert.match((await judge(fileOf({ ...receiver.notice, facts: unlawful }))) ?? '', /unlawful/);
  });

  test('is refused without its facts', async () => {
    const { facts: _, ...page } = receiver.notice;
    assert.match((await judge(fileOf(page))) ?? '', /no whole Notice/);
  });

  test('that an earlier version compiled and registered is offered still', async () => {
    const older: WholeNotice = { ...receiver.notice, by: 'consent-form@0.0.9' };
    assert.match((await judge(fileOf(older))) ?? '', /not what consent-form@/);
    const hash = await noticeHash(older);
    const notice = { hash, body: fileOf(older), receipt: 'signed by an earlier version', registeredAt: 1 };
    const [digest, size] = [await logEntry(notice.receipt), await receiver.store.size()];
    const leaf = { level: 0, index: size, hash: await hashLeaf(digest) };
    await receiver.store.append({ size, entries: [{ kind: 'notice', digest, notice }], nodes: [leaf] });
    receiver.files.splice(0, 1, { name: 'file', text: `${fileOf(older)}\n` });
    receiver.clock.advance(1);
    assert.equal(await askFor(older), 200);
  });
});

describe('a registered notice', () => {
  test('is given by its hash, whole, for ever', async () => {
    await receiver.challenge();
    receiver.files.length = 0;
    const response = await receiver.receive(`/v1/notices/${receiver.hash}`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(await response.text(), fileOf(receiver.notice));
  });

  test('is logged before any statement on it, signed by the receiver', async () => {
    await receiver.post(await receiver.statement());
    const stored = await receiver.store.notice(receiver.hash);
    const [, claims] = stored!.receipt.split('.');
    const { event, notice } = JSON.parse(Buffer.from(claims!, 'base64url').toString()) as Record<
      string,
      unknown
    >;
    assert.deepEqual([event, notice], ['notice', receiver.hash]);
    assert.ok(stored!.index < (await receiver.store.size()) - 1);
  });

  test('is registered once, however often the receiver starts', async () => {
    await receiver.challenge();
    const size = await receiver.store.size();
    const again = await openReceiver({ store: receiver.store, keys: receiver.keys });
    await again.receive('/healthz');
    assert.equal(await receiver.store.size(), size);
    const note = await (await again.receive('/log/checkpoint')).text();
    assert.equal((await verifyCheckpoint(note, receiver.keys.log.verifierKey)).size, size);
  });

  test('is unknown by any other hash', async () => {
    for (const hash of [`sha256-${'A'.repeat(43)}`, 'x', '%00']) {
      assert.equal((await receiver.receive(`/v1/notices/${hash}`)).status, 404);
    }
  });
});

describe('what a statement relies on', () => {
  const bundle = { name: 'consent-form.js', integrity: `sha384-${'A'.repeat(64)}` };
  const claimsOf = (receipt: string): EventClaims => parseJws(receipt).claims as unknown as EventClaims;

  test('stands in the log before the first Notice: the keys and the scripts in use', async () => {
    const opened = await openReceiver({ bundles: [bundle] });
    await opened.challenge();
    const key = await opened.store.event(
      `key ${opened.notice.form.receiver!.key} ${opened.keys.log.verifierKey}`,
    );
    const script = await opened.store.event(`bundle ${bundle.integrity}`);
    assert.deepEqual([key?.index, script?.index], [0, 1]);
    assert.equal((await opened.store.notice(opened.hash))?.index, 3); // unpinned, then pinned
    const { event, jwk, log_key } = claimsOf(key!.receipt) as Extract<EventClaims, { event: 'key' }>;
    assert.deepEqual(
      [event, jwk, log_key],
      ['key', opened.keys.receipt.publicKey, opened.keys.log.verifierKey],
    );
    const { name, integrity } = claimsOf(script!.receipt) as Extract<EventClaims, { event: 'bundle' }>;
    assert.deepEqual({ name, integrity }, bundle);
    assert.deepEqual(
      await opened.store.digests(0, 2),
      await Promise.all([key!, script!].map(({ receipt }) => logEntry(receipt))),
    );
    await opened.close();
  });

  test('is signed by the receiver, as a receipt is', async () => {
    const opened = await openReceiver();
    await opened.challenge();
    const key = await opened.store.event(
      `key ${opened.notice.form.receiver!.key} ${opened.keys.log.verifierKey}`,
    );
    assert.ok(await isSignedBy(parseJws(key!.receipt), opened.keys.receipt.publicKey));
    assert.equal(parseJws(key!.receipt).header['typ'], 'consent-event+jwt');
    await opened.close();
  });

  test('is refused where a script has no integrity', async () => {
    await assert.rejects(openReceiver({ bundles: [{ name: 'x.js', integrity: 'md5-x' }] }), /"bundles"/);
  });
});
