import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ConsentFormError } from '../../src/base/errors.ts';
import { verifyCheckpoint } from '../../src/log/index.ts';
import { createReceiver } from '../../src/receiver/index.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { person } from './make-statement.ts';
import { answerOf, AUDIENCE, openReceiver, ORIGIN, type OpenReceiver } from './open-receiver.ts';

let receiver: OpenReceiver;

before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

describe('across origins, the receiver', () => {
  const preflight = {
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'authorization',
  };

  test('lets the pages that it serves read its answers, without cookies', async () => {
    const { headers } = await receiver.receive('/healthz', { headers: { origin: ORIGIN } });
    assert.equal(headers.get('access-control-allow-origin'), ORIGIN);
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.match(headers.get('vary') ?? '', /Origin/);
  });

  test('lets them send a token, and remember so for two hours', async () => {
    const response = await receiver.receive('/v1/proofs/x', {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, ...preflight },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-headers'), 'authorization');
    assert.equal(response.headers.get('access-control-max-age'), '7200');
  });

  test('lets them read why they were refused', async () => {
    const response = await receiver.post('nonsense');
    assert.equal(response.status, 400);
    assert.equal(response.headers.get('access-control-allow-origin'), ORIGIN);
  });

  test('lets no other page read anything', async () => {
    for (const origin of [
      'https://ailleurs.example',
      `${ORIGIN}.ailleurs.example`,
      `${ORIGIN}:8443`,
      'null',
      ORIGIN.toUpperCase(),
    ]) {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await receiver.receive('/healthz', { method, headers: { origin, ...preflight } });
        assert.equal(headers.get('access-control-allow-origin'), null, `${method} ${origin}`);
      }
    }
  });

  test('gives them no challenge', async () => {
    const body = JSON.stringify({ notice: receiver.hash });
    const response = await receiver.receive('/v1/challenge', {
      method: 'POST',
      body,
      headers: { origin: 'https://ailleurs.example' },
    });
    assert.equal(response.status, 403);
  });
});

describe('every answer', () => {
  test('forbids browsers to run, frame, sniff or cache it', async () => {
    for (const response of [
      await receiver.post('nonsense'),
      await receiver.receive('/healthz'),
      await receiver.receive('/none'),
    ]) {
      assert.match(
        response.headers.get('content-security-policy') ?? '',
        /default-src 'none'; frame-ancestors 'none'/,
      );
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(response.headers.get('cache-control'), 'no-store');
    }
  });

  test('is reported with its route and never with its address', async () => {
    receiver.events.length = 0;
    await receiver.receive(`/v1/receipts/${person.email}?phone=${person.phone}`);
    await receiver.receive(`/${person.email}`);
    const [first, second] = receiver.events;
    assert.ok(first?.event === 'answered' && second?.event === 'answered');
    assert.deepEqual([first.route, first.status, first.problem], ['/v1/receipts/:id', 401, 'token-invalid']);
    assert.deepEqual([second.route, second.status, second.problem], ['none', 404, 'not-found']);
    assert.doesNotMatch(JSON.stringify(receiver.events), /marqueur|39981234/);
  });
});

describe('an address', () => {
  test('that does not exist answers 404', async () => {
    const response = await receiver.receive('/v1/nothing');
    assert.equal(response.status, 404);
    assert.match(await response.text(), /"code":"not-found"/);
  });

  test('asked with another method answers 405 and the method that it takes', async () => {
    const response = await receiver.receive('/v1/statements', { method: 'DELETE' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'POST');
  });

  test('answers HEAD as it answers GET, without the body', async () => {
    const response = await receiver.receive('/healthz', { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  test('takes a request for a challenge that names one notice, and nothing else', async () => {
    const bodies = [
      '',
      '{',
      '[]',
      'null',
      '{}',
      '{"notice":1}',
      '{"notice":"sha256-x"}',
      `{"notice":"${receiver.hash}","x":1}`,
    ];
    for (const body of bodies) {
      const response = await receiver.receive('/v1/challenge', {
        method: 'POST',
        body,
        headers: { origin: ORIGIN },
      });
      assert.equal(response.status, 400, body);
    }
    const unknown = JSON.stringify({ notice: `sha256-${'A'.repeat(43)}` });
    const response = await receiver.receive('/v1/challenge', {
      method: 'POST',
      body: unknown,
      headers: { origin: ORIGIN },
    });
    assert.equal(response.status, 404);
    assert.match(await response.text(), /"code":"notice-unknown"/);
  });

  test('below a path works like one at the root', async () => {
    const audience = `${AUDIENCE}/preuves`;
    const { keys } = receiver;
    const nested = createReceiver({
      store: memoryStore(),
      keys,
      notices: { read: async () => [] },
      audience: [audience],
      origins: [],
    });
    assert.equal((await nested(new Request(`${audience}/healthz`))).status, 200);
    assert.equal((await nested(new Request(`${AUDIENCE}/healthz`))).status, 404);
  });
});

describe('the receiver', () => {
  test('says who it is, with its public keys only', async () => {
    const facts = await (await receiver.receive('/.well-known/consent-receiver')).text();
    const { key, log } = receiver.notice.form.receiver!;
    assert.deepEqual(JSON.parse(facts), {
      v: 1,
      audience: [AUDIENCE],
      keys: [{ ...receiver.keys.receipt.publicKey, kid: key, alg: 'ES256', use: 'sig' }],
      log: { origin: 'preuves.atelier-corbel.example/log', key: log },
    });
    assert.doesNotMatch(facts, /"d"/);
  });

  test('signs the head of its log', async () => {
    const note = await (await receiver.receive('/log/checkpoint')).text();
    const { origin, size } = await verifyCheckpoint(note, receiver.keys.log.verifierKey);
    assert.equal(origin, 'preuves.atelier-corbel.example/log');
    assert.equal(size, await receiver.store.size());
  });

  test('is healthy once its notices are read', async () => {
    assert.deepEqual(await (await receiver.receive('/healthz')).json(), { status: 'ok' });
  });

  test('names the option that is wrong', () => {
    const { store, keys } = receiver;
    const good = { store, keys, notices: { read: async () => [] }, audience: [AUDIENCE], origins: [ORIGIN] };
    for (const audience of [
      [],
      [`${AUDIENCE}/`],
      ['preuves.example'],
      [`${AUDIENCE}?a`],
      ['ftp://a.example'],
    ]) {
      assert.throws(() => createReceiver({ ...good, audience }), /"audience"/);
    }
    for (const origin of ['*', `${ORIGIN}/`, 'www.example.fr', `${ORIGIN}/devis`]) {
      assert.throws(() => createReceiver({ ...good, origins: [origin] }), /"origins"/);
    }
  });
});

describe('when the store fails, the receiver', () => {
  const broken = (error: Error): OpenReceiver['store'] => ({
    ...memoryStore(),
    recordByBody: () => Promise.reject(error),
  });

  test('asks to send the same bytes again, and reports the failure without a word of the submission', async () => {
    const cause = new Error(`near "${person.name}": disk full`);
    const store = broken(new ConsentFormError('STORE_FAILED', 'the SQLite store failed', { cause }));
    const failing = await openReceiver({ store });
    const response = await failing.post(await failing.statement());
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '5');
    const text = await response.text();
    assert.match(text, /"code":"store-unavailable"/);
    const failure = failing.events.find(({ event }) => event === 'failed');
    assert.match(JSON.stringify(failure), /STORE_FAILED/);
    assert.doesNotMatch(text + JSON.stringify(failing.events), /Marqueur|disk full/);
    await failing.close();
  });

  test('hides a fault of its own behind a 500', async () => {
    const failing = await openReceiver({ store: broken(new RangeError(person.email)) });
    const response = await failing.post(await failing.statement());
    assert.equal(response.status, 500);
    assert.doesNotMatch((await response.text()) + JSON.stringify(failing.events), /marqueur/);
    await failing.close();
  });

  test('answers nothing kept when a commit fails, and keeps it at the next attempt', async () => {
    const store = memoryStore();
    let fails = false;
    const flaky = {
      ...store,
      append: async (batch: Parameters<typeof store.append>[0]) => {
        if (fails) throw new ConsentFormError('STORE_FAILED', 'no');
        return store.append(batch);
      },
    };
    const failing = await openReceiver({ store: flaky });
    const body = await failing.statement();
    fails = true;
    assert.equal((await failing.post(body)).status, 503);
    fails = false;
    const answer = await failing.post(body);
    assert.equal(answer.status, 201);
    assert.ok((await answerOf(answer)).receipt);
    await failing.close();
  });

  test('tries again when another writer was first, as on a shared store', async () => {
    const store = memoryStore();
    let lost = 3;
    const contested = {
      ...store,
      append: async (batch: Parameters<typeof store.append>[0]) => (lost-- > 0 ? false : store.append(batch)),
    };
    const late = await openReceiver({ store: contested });
    assert.equal((await late.post(await late.statement())).status, 201);
    await late.close();
  });
});
