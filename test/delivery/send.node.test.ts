import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askChallenge } from '../../src/delivery/ask-challenge.ts';
import { fetchProof } from '../../src/delivery/fetch-proof.ts';
import { ReceiverError } from '../../src/delivery/receiver-error.ts';
import { send } from '../../src/delivery/send.ts';
import { openNetwork, problem } from './open-network.ts';

const ENDPOINT = 'https://receiver.example';
const ANSWER = { id: 'd8f5', receipt: 'a.b.c', token: 'secret' };
const patient = { sleep: async () => undefined, random: () => 0 };
const kept = (): Response => Response.json(ANSWER, { status: 201 });

describe('a statement', () => {
  test('is posted as plain text, without cookies, referrer or redirects, and survives its page', async () => {
    const network = openNetwork(kept);
    assert.deepEqual(await send(ENDPOINT, 'jwt~d1~', network), ANSWER);
    const { url, init } = network.carried[0]!;
    assert.equal(url, `${ENDPOINT}/v1/statements`);
    assert.equal(init.method, 'POST');
    assert.equal(init.body, 'jwt~d1~');
    assert.match(new Headers(init.headers).get('content-type')!, /^text\/plain/); // no CORS preflight
    const { credentials, referrerPolicy, redirect, keepalive } = init;
    assert.deepEqual(
      { credentials, referrerPolicy, redirect, keepalive },
      { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', keepalive: true },
    );
  });

  test('that is too large to survive its page is sent all the same', async () => {
    const network = openNetwork(kept);
    await send(ENDPOINT, 'é'.repeat(33_000), network);
    assert.equal(network.carried[0]!.init.keepalive, false);
  });

  for (const status of [500, 502, 503, 429, 408]) {
    test(`is sent again, the same bytes, after ${status}`, async () => {
      const network = openNetwork(() => problem(status, 'failed'), kept);
      assert.deepEqual(await send(ENDPOINT, 'jwt~', { ...network, ...patient }), ANSWER);
      assert.deepEqual(
        network.carried.map(({ init }) => init.body),
        ['jwt~', 'jwt~'],
      );
    });
  }

  test('is sent again when no answer comes', async () => {
    const network = openNetwork(() => Promise.reject(new TypeError('fetch failed')), kept);
    assert.deepEqual(await send(ENDPOINT, 'jwt~', { ...network, ...patient }), ANSWER);
    assert.equal(network.carried.length, 2);
  });

  for (const status of [400, 401, 403, 404, 409, 410, 413, 422]) {
    test(`is never sent again after ${status}`, async () => {
      const network = openNetwork(() => problem(status, 'refused-for-a-reason'));
      await assert.rejects(send(ENDPOINT, 'jwt~', { ...network, ...patient }), (error) => {
        assert.ok(error instanceof ReceiverError);
        assert.equal(error.code, 'RECEIVER_REFUSED');
        assert.equal(error.status, status);
        assert.equal(error.problem, 'refused-for-a-reason');
        return true;
      });
      assert.equal(network.carried.length, 1);
    });
  }

  test('is given up after three attempts', async () => {
    const network = openNetwork(() => new Response('<html>', { status: 502 }));
    await assert.rejects(send(ENDPOINT, 'jwt~', { ...network, ...patient }), {
      code: 'RECEIVER_UNREACHABLE',
    });
    assert.equal(network.carried.length, 3);
  });

  test('waits for an answer no longer than it is told', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_, reject) =>
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)),
      );
    await assert.rejects(send(ENDPOINT, 'jwt~', { fetch, timeoutMs: 10, attempts: 1 }), {
      code: 'RECEIVER_UNREACHABLE',
    });
  });

  test('is not taken for kept on an answer of another shape', async () => {
    for (const answer of [{}, { ...ANSWER, token: 7 }, [], null, 'kept']) {
      const network = openNetwork(() => Response.json(answer));
      await assert.rejects(send(ENDPOINT, 'jwt~', network), { code: 'RECEIPT_INVALID' });
    }
    await assert.rejects(
      send(
        ENDPOINT,
        'jwt~',
        openNetwork(() => new Response('ok')),
      ),
      { code: 'RECEIPT_INVALID' },
    );
  });

  test('never stands in the message of a failure', async () => {
    const statement = 'jwt~Zyxwvut-06-39-98-12-34~';
    const network = openNetwork(() => problem(422, 'fields-differ'));
    await assert.rejects(send(ENDPOINT, statement, network), (error: Error) => {
      assert.doesNotMatch(`${error.message} ${error.stack} ${JSON.stringify(error)}`, /Zyxwvut|39-98/);
      return true;
    });
  });
});

describe('the pause between two attempts', () => {
  const pauses = async (answers: readonly (() => Response)[], random: () => number): Promise<number[]> => {
    const slept: number[] = [];
    const sleep = async (ms: number): Promise<void> => void slept.push(ms);
    await send(ENDPOINT, 'jwt~', { ...openNetwork(...answers), sleep, random }).catch(() => undefined);
    return slept;
  };
  const down = (): Response => problem(503, 'store-unavailable');

  test('doubles, and is jittered by half', async () => {
    assert.deepEqual(await pauses([down], () => 0), [400, 800]);
    assert.deepEqual(await pauses([down], () => 1), [800, 1600]);
  });

  test('is what the receiver asks for, in seconds', async () => {
    assert.deepEqual(
      await pauses([() => problem(503, 'store-unavailable', { 'retry-after': '5' })], () => 0),
      [5000, 5000],
    );
  });

  test('is what the receiver asks for, as a date', async () => {
    const soon = new Date(Date.now() + 7000).toUTCString();
    const [first = 0] = await pauses([() => problem(429, 'slow-down', { 'retry-after': soon })], () => 0);
    assert.ok(first > 4000 && first <= 7000, String(first));
  });

  test('is not waited for when it is too long for someone who stands before the page', async () => {
    assert.deepEqual(await pauses([() => problem(503, 'x', { 'retry-after': '3600' })], () => 0), []);
  });

  test('takes no notice of a header that means nothing', async () => {
    assert.deepEqual(await pauses([() => problem(503, 'x', { 'retry-after': 'soon' })], () => 0), [400, 800]);
  });
});

describe('a challenge', () => {
  test('is asked for by the hash of a notice', async () => {
    const given = { challenge: 'abc', expiresAt: 20, now: 10 };
    const network = openNetwork(() => Response.json(given));
    assert.deepEqual(await askChallenge(ENDPOINT, 'sha256-x', network), given);
    assert.equal(network.carried[0]!.url, `${ENDPOINT}/v1/challenge`);
    assert.equal(network.carried[0]!.init.body, '{"notice":"sha256-x"}');
  });

  test('of another shape is none', async () => {
    const network = openNetwork(() => Response.json({ challenge: 'abc', expiresAt: '20', now: 10 }));
    await assert.rejects(askChallenge(ENDPOINT, 'sha256-x', network), { code: 'RECEIVER_REFUSED' });
  });
});

describe('a proof', () => {
  test('is fetched with the token in a header, never in the address', async () => {
    const network = openNetwork(() => new Response('{"type":"consent-proof"}'));
    assert.equal(await fetchProof(ENDPOINT, 'd8f5', 'secret', network), '{"type":"consent-proof"}');
    const { url, init } = network.carried[0]!;
    assert.equal(url, `${ENDPOINT}/v1/proofs/d8f5`);
    assert.equal(new Headers(init.headers).get('authorization'), 'Bearer secret');
  });
});
