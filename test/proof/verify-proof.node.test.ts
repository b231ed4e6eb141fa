import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkIds, parseProof, verifyProof, writeProof } from '../../src/proof/index.ts';
import { exampleNames } from '../notice/read-example.ts';
import { answerOf, replaceIn, trust } from './answers.ts';
import { makeNotice, makeProof } from './make-proof.ts';

describe('verifyProof passes', () => {
  for (const example of exampleNames) {
    for (const locale of makeNotice(example).form.locales) {
      test(`an honest proof of ${example} in ${locale}, every question in order`, async () => {
        const { result, checks } = await verifyProof(await makeProof(example, { locale }), trust);
        assert.deepEqual(
          checks,
          checkIds.map((id) => ({ id, result: 'pass', code: 'ok' })),
        );
        assert.equal(result, 'pass');
      });
    }
  }

  test('a proof as a text, as bytes, as an object, and as a text that an editor indented', async () => {
    const proof = await makeProof();
    const text = writeProof(proof);
    const indented = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
    for (const source of [text, Buffer.from(text), proof, { ...proof }, indented]) {
      assert.equal((await verifyProof(source, trust)).result, 'pass');
    }
  });

  test('a refusal, an empty form and a full one', async () => {
    assert.equal((await verifyProof(await makeProof('kitchen', { granted: [] }), trust)).result, 'pass');
    assert.equal((await verifyProof(await makeProof('kitchen', { contact: {} }), trust)).result, 'pass');
    const granted = makeNotice('kitchen').choices.map(({ id }) => id);
    assert.equal((await verifyProof(await makeProof('kitchen', { granted }), trust)).result, 'pass');
  });

  test('the only entry of a log', async () => {
    assert.equal((await verifyProof(await makeProof('newsletter', {}, { others: 0 }), trust)).result, 'pass');
  });

  test('years later', async () => {
    assert.equal((await verifyProof(await makeProof(), { now: new Date('2036-01-01') })).result, 'pass');
  });

  test('a person who is already in tomorrow, or still in yesterday', async () => {
    for (const date of ['2026-11-24', '2026-11-26']) {
      assert.equal((await verifyProof(await makeProof('newsletter', { date }), trust)).result, 'pass');
    }
  });
});

describe('verifyProof', () => {
  test('refuses unread a Notice whose dates could be counted for ever', async () => {
    const proof = await makeProof();
    const { notice } = proof;
    const endless = replaceIn(notice.texts, '"title":"', '"title":"{deadline:999999999}');
    const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
    const everyDay = days.map((day) => day.toISOString().slice(5, 10));
    for (const part of [{ texts: endless }, { law: { ...notice.law, holidays: everyDay } }]) {
      const verdict = await verifyProof({ ...proof, notice: { ...notice, ...part } }, trust);
      assert.deepEqual(answerOf(verdict, 'format'), { id: 'format', result: 'fail', code: 'file-malformed' });
    }
  });

  test('answers for a hostile Notice', async () => {
    const proof = await makeProof();
    const { notice } = proof;
    const hostile = [
      { texts: { fr: {} } },
      { texts: { fr: { ...notice.texts['fr'], fields: null } } },
      { texts: JSON.parse('{"__proto__":{"title":"x"}}') as object },
      { texts: [] },
      { law: { ...notice.law, holidays: 5 } },
      { choices: [{}] },
      { choices: [{ id: '__proto__', to: 'x', purpose: 'x', channel: 'x' }] },
      { fields: [{ id: '__proto__' }] },
      { fields: [] },
    ];
    for (const part of hostile) {
      const verdict = await verifyProof({ ...proof, notice: { ...notice, ...part } }, trust);
      assert.equal(verdict.result, 'fail', JSON.stringify(part).slice(0, 80));
    }
  });

  test('reads an object once: a getter cannot answer twice', async () => {
    const proof = await makeProof();
    let reads = 0;
    const shifty = {
      ...proof,
      get statement() {
        reads++;
        return proof.statement;
      },
    };
    assert.equal((await verifyProof(shifty, trust)).result, 'pass');
    assert.equal(reads, 1);
  });

  test('blames the caller for what is no proof and no time', async () => {
    for (const source of [undefined, null, 1, true]) {
      await assert.rejects(verifyProof(source as unknown as object), TypeError);
    }
    await assert.rejects(verifyProof('', { now: new Date('never') }), /"now" must be a Date/);
  });

  test('answers for an object that JSON cannot hold', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const source of [circular, { v: 1n }, new Uint8Array([0xff]), [], new Map()]) {
      assert.equal(answerOf(await verifyProof(source, trust), 'format')?.code, 'file-malformed');
    }
  });
});

describe('parseProof', () => {
  test('reads what writeProof wrote', async () => {
    const proof = await makeProof();
    assert.deepEqual(parseProof(writeProof(proof)), JSON.parse(JSON.stringify(proof)));
  });

  test('never quotes the file', async () => {
    for (const text of ['{"phone":+33612345678}', '"+33612345678']) {
      assert.throws(
        () => parseProof(text),
        (error: Error) =>
          !`${error.stack}${String((error.cause as Error | undefined)?.stack)}`.includes('612345678'),
      );
    }
  });
});
