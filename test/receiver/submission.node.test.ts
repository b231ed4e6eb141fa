import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { verifyTlogProof } from '../../src/log/index.ts';
import { logEntry, parseProof, readReceipt, verifyProof } from '../../src/proof/index.ts';
import { person } from './make-statement.ts';
import { answerOf, AUDIENCE, openReceiver, ORIGIN, type OpenReceiver } from './open-receiver.ts';

let receiver: OpenReceiver;

beforeEach(async () => {
  receiver = await openReceiver();
  await receiver.challenge(); // the notices are registered now
});
afterEach(() => receiver.close());

describe('a submission', () => {
  test('is answered with a receipt that the receiver signed', async () => {
    const response = await receiver.post(await receiver.statement());
    assert.equal(response.status, 201);
    const { id, receipt } = await answerOf(response);
    const { claims, kid } = await readReceipt(receipt);
    assert.equal(kid, receiver.notice.form.receiver?.key);
    assert.equal(claims.sub, `urn:uuid:${id}`);
    assert.equal(claims.iss, AUDIENCE);
    assert.equal(claims.notice, receiver.hash);
    assert.equal(claims.notice_idx, (await receiver.store.notice(receiver.hash))?.index);
    assert.equal(claims.event, 'given');
    assert.equal(claims.iat, Date.parse('2026-11-25T10:00:00Z') / 1000);
  });

  test('is kept for three years from the day of collection, to its end', async () => {
    const { receipt } = await answerOf(await receiver.post(await receiver.statement()));
    const { claims } = await readReceipt(receipt);
    assert.equal(claims.ret, Date.parse('2029-11-26T00:00:00+01:00') / 1000);
  });

  test('gives a proof that a stranger verifies, from the person’s form to the log', async () => {
    const { id, token } = await answerOf(await receiver.post(await receiver.statement()));
    const proof = await receiver.receive(`/v1/proofs/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(proof.headers.get('content-type'), 'application/json');
    const text = await proof.text();
    const verdict = await verifyProof(text, { now: receiver.clock.now() });
    assert.deepEqual(
      verdict.checks.filter(({ result }) => result !== 'pass'),
      [],
    );
    assert.equal(parseProof(text).notice.form.id, 'devis-cuisine');
  });

  test('in which no box is ticked is kept as a refusal', async () => {
    const { receipt } = await answerOf(await receiver.post(await receiver.statement({ granted: [] })));
    assert.equal((await readReceipt(receipt)).claims.event, 'refused');
  });

  test('may be in any language of the notice, and leave optional fields empty or filled', async () => {
    const contact = { ...person, postalCode: '44000', project: 'Une cuisine\nd’angle' };
    const response = await receiver.post(await receiver.statement({ locale: 'en', contact }));
    assert.equal(response.status, 201);
  });

  test('may be dated a day before or after the receiver’s date', async () => {
    for (const date of ['2026-11-24', '2026-11-26']) {
      assert.equal((await receiver.post(await receiver.statement({ date }))).status, 201);
    }
  });

  test('sent again with the same bytes gets the same receipt and token, and is kept once', async () => {
    const body = await receiver.statement();
    const first = await receiver.post(body);
    const size = await receiver.store.size();
    receiver.clock.advance(3 * 3600); // the challenge has expired since: a lost answer can still be fetched
    const second = await receiver.post(body);
    assert.equal(second.status, 200);
    assert.deepEqual(await second.json(), await first.json());
    assert.equal(await receiver.store.size(), size);
  });

  test('sent twenty times at once is kept once, with one receipt', async () => {
    const body = await receiver.statement();
    const before = await receiver.store.size();
    const responses = await Promise.all(Array.from({ length: 20 }, () => receiver.post(body)));
    const statuses = responses.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [...Array.from({ length: 19 }, () => 200), 201]);
    const answers = await Promise.all(responses.map((response) => response.text()));
    assert.equal(new Set(answers).size, 1);
    assert.equal(await receiver.store.size(), before + 1);
  });

  test('that answers a challenge wins against any other answer to it, also at the same instant', async () => {
    const challenge = await receiver.challenge();
    const bodies = await Promise.all([1, 2, 3].map(() => receiver.statement({ challenge })));
    const responses = await Promise.all(bodies.map((body) => receiver.post(body)));
    assert.deepEqual(responses.map(({ status }) => status).sort(), [201, 409, 409]);
  });

  test('among many gets a place of its own in a log that verifies', async () => {
    const before = await receiver.store.size();
    const bodies = await Promise.all(Array.from({ length: 40 }, () => receiver.statement()));
    const answers = await Promise.all(bodies.map(async (body) => answerOf(await receiver.post(body))));
    assert.equal(await receiver.store.size(), before + 40);
    const indices = await Promise.all(
      answers.map(async ({ id }) => (await receiver.store.recordById(id))?.index),
    );
    assert.equal(new Set(indices).size, 40);
    for (const { id, token, receipt } of answers) {
      const proof = await receiver.receive(`/v1/proofs/${id}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { inclusion } = parseProof(await proof.text());
      const head = await verifyTlogProof(inclusion, await logEntry(receipt), receiver.keys.log.verifierKey);
      assert.equal(head.size, before + 40);
    }
  });
});

describe('a receipt', () => {
  test('is given again to whoever has its token', async () => {
    const { id, receipt, token } = await answerOf(await receiver.post(await receiver.statement()));
    const again = await receiver.receive(`/v1/receipts/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(again.status, 200);
    assert.equal(again.headers.get('content-type'), 'application/jwt');
    assert.equal(again.headers.get('cache-control'), 'no-store');
    assert.equal(await again.text(), receipt);
  });

  test('is refused without a token, with a wrong one and with that of another record, all alike', async () => {
    const [mine, other] = await Promise.all(
      [0, 1].map(async () => answerOf(await receiver.post(await receiver.statement()))),
    );
    const headers = [
      '',
      'Bearer',
      'Bearer x',
      `Basic ${mine!.token}`,
      `Bearer ${other!.token}`,
      `Bearer ${mine!.token}x`,
    ];
    const bodies = new Set<string>();
    for (const path of [`/v1/receipts/${mine!.id}`, `/v1/proofs/${mine!.id}`, '/v1/receipts/none']) {
      for (const authorization of headers) {
        const response = await receiver.receive(path, { headers: { authorization } });
        assert.equal(response.status, 401);
        assert.equal(response.headers.get('www-authenticate'), 'Bearer');
        bodies.add(await response.text());
      }
    }
    assert.equal(bodies.size, 1);
  });
});

describe('a challenge', () => {
  test('says until when it may be answered, and what time it is here', async () => {
    const body = JSON.stringify({ notice: receiver.hash });
    const response = await receiver.receive('/v1/challenge', {
      method: 'POST',
      body,
      headers: { origin: ORIGIN },
    });
    const { challenge, expiresAt, now } = (await response.json()) as Record<string, unknown>;
    assert.match(String(challenge), /^[\w-]{59}$/);
    assert.equal(now, Date.parse('2026-11-25T10:00:00Z') / 1000);
    assert.equal(expiresAt, Date.parse('2026-11-25T12:00:00Z') / 1000);
  });

  test('is never given twice', async () => {
    const challenges = await Promise.all(Array.from({ length: 50 }, () => receiver.challenge()));
    assert.equal(new Set(challenges).size, 50);
  });

  test('that was answered is forgotten some time after it expired', async () => {
    const challenge = await receiver.challenge();
    await receiver.post(await receiver.statement({ challenge }));
    receiver.clock.advance(2 * 3600);
    await receiver.challenge();
    assert.equal(await receiver.store.isChallengeUsed(challenge), true);
    receiver.clock.advance(3 * 3600);
    await receiver.challenge();
    assert.equal(await receiver.store.isChallengeUsed(challenge), false);
  });
});
