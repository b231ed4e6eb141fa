import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { forgeStatement, person } from './make-statement.ts';
import { openReceiver, ORIGIN, type OpenReceiver } from './open-receiver.ts';
import { decode, refused } from './refused.ts';

let receiver: OpenReceiver;

before(async () => {
  receiver = await openReceiver();
  await receiver.challenge(); // the notices are registered now
});
after(() => receiver.close());

describe('the receiver refuses, keeps nothing of and never repeats', () => {
  for (const [name, { code, status, draft, forge, body = same, headers }] of Object.entries(refused)) {
    test(name, async () => {
      const changes = await draft?.(receiver);
      const honest = await receiver.statement(changes);
      const statement = forge ? await forgeStatement(honest, forge) : honest;
      const size = await receiver.store.size();
      receiver.events.length = 0;
      const response = await receiver.post(body(statement), headers);
      const text = await response.text();
      assert.equal(response.status, status, text);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const { detail, ...problem } = JSON.parse(text) as Record<string, unknown>;
      assert.equal(typeof detail, 'string');
      assert.equal(problem['code'], code);
      assert.equal(problem['type'], `urn:consent-form:problem:${code}`);
      assert.equal(problem['status'], status);
      assert.equal(await receiver.store.size(), size);
      await assertUnspent(statement);
      assertNameless(text, JSON.stringify([...response.headers]), JSON.stringify(receiver.events));
    });
  }

  test('another statement on a challenge that was answered', async () => {
    const challenge = await receiver.challenge();
    await receiver.post(await receiver.statement({ challenge }));
    const size = await receiver.store.size();
    const response = await receiver.post(await receiver.statement({ challenge }));
    assert.equal(response.status, 409);
    const text = await response.text();
    assert.match(text, /"code":"challenge-used"/);
    assertNameless(text);
    assert.equal(await receiver.store.size(), size);
  });

  test('a statement without the disclosures that it was kept with', async () => {
    const statement = await receiver.statement();
    await receiver.post(statement);
    // a partner who got a part of it must not get the holder's token for the whole
    const response = await receiver.post(`${statement.split('~')[0]!}~`);
    assert.equal(response.status, 422);
  });

  test('a stream without an end, after 32 kB of it', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(65));
      },
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body: endless,
      duplex: 'half', // WHATWG Fetch: required of a stream
      headers: { origin: ORIGIN, 'content-type': 'text/plain' },
    };
    const response = await receiver.receive('/v1/statements', init);
    assert.equal(response.status, 413);
    assert.ok(sent <= 5 * 16_384, `${sent} bytes were read`);
  });

  test('a body that is not UTF-8', async () => {
    const response = await receiver.receive('/v1/statements', {
      method: 'POST',
      body: Uint8Array.of(0xff, 0xfe),
      headers: { origin: ORIGIN, 'content-type': 'text/plain' },
    });
    assert.equal(response.status, 400);
    assert.match(await response.text(), /"code":"body-malformed"/);
  });
});

/** The challenge of a refused statement can still be answered. */
async function assertUnspent(statement: string): Promise<void> {
  const { nonce } = JSON.parse(decode(statement.split('.')[1]!)) as { nonce: string };
  assert.equal(await receiver.store.isChallengeUsed(nonce), false);
}

function assertNameless(...texts: string[]): void {
  const values = [...Object.values(person), 'Marqueur', '39981234', 'zephyrine'];
  for (const value of values) assert.ok(!texts.join('\n').includes(value), `${value} was repeated`);
}

function same(statement: string): string {
  return statement;
}
