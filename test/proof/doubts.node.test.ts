import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkIds, signStatement, verifyProof, writeProof } from '../../src/proof/index.ts';
import { leavesOpen, trust } from './answers.ts';
import { countersign, makeDraft, makeNotice, makeProof, makeReceiver, now } from './make-proof.ts';

describe('verifyProof does not know', () => {
  test('whose keys they are when neither the verifier nor the Notice says', async () => {
    const receiver = await makeReceiver();
    const notice = makeNotice('newsletter');
    const proof = await countersign(await signStatement(await makeDraft(notice), now), notice, receiver);
    await leavesOpen(proof, 'receiver-key', 'key-not-pinned');
    const trusting = await verifyProof(proof, { now, receivers: [receiver.pins] });
    assert.equal(trusting.result, 'pass');
  });

  test('what was chosen where choices are withheld', async () => {
    const proof = await makeProof('kitchen');
    const [jwt, ...disclosures] = proof.statement.split('~');
    for (const kept of [disclosures.slice(-4), ['']]) {
      await leavesOpen({ ...proof, statement: [jwt, ...kept].join('~') }, 'choices', 'choices-withheld');
    }
  });

  test('when the person acted where the browser’s clock is far off', async () => {
    const receiver = await makeReceiver();
    const notice = makeNotice('newsletter', receiver.pins);
    const statement = await signStatement(await makeDraft(notice), new Date('2025-01-01'));
    await leavesOpen(await countersign(statement, notice, receiver), 'times', 'browser-clock-off');
  });

  test('who signed the checkpoint where the platform lacks Ed25519', async (t) => {
    const proof = await makeProof();
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    const withoutEd25519 = (...args: Parameters<typeof importKey>): ReturnType<typeof importKey> =>
      args[0] === 'raw'
        ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
        : importKey(...args);
    t.mock.method(crypto.subtle, 'importKey', withoutEd25519 as typeof importKey);
    await leavesOpen(proof, 'checkpoint', 'ed25519-unsupported');
  });

  test('anything of a proof that cannot be read, which fails for its format alone', async () => {
    const proof = await makeProof();
    const { inclusion: _, ...partial } = proof;
    const sources: [object | string, string][] = [
      ['', 'file-malformed'],
      ['null', 'file-malformed'],
      ['[]', 'file-malformed'],
      ['{"type":"consent-proof"', 'file-malformed'],
      [writeProof(proof).replace('{"', '{"v":1,"'), 'file-malformed'],
      [writeProof(proof).replace('consent-proof', 'consent-pr\\u006fof'), 'file-malformed'],
      [partial, 'file-malformed'],
      [{ ...proof, note: 'x' }, 'file-malformed'],
      [{ ...proof, v: 2 }, 'file-malformed'],
      [{ ...proof, keys: { ...proof.keys, extra: 'x' } }, 'file-malformed'],
      [{ ...proof, notice: { ...proof.notice, note: 'x' } }, 'file-malformed'],
      [{ ...proof, notice: { ...proof.notice, form: {} } }, 'file-malformed'],
      [{ ...proof, statement: proof.statement.slice(1) }, 'statement-malformed'],
      [{ ...proof, statement: proof.receipt }, 'statement-malformed'],
      [{ ...proof, receipt: proof.statement.split('~')[0] }, 'receipt-malformed'],
      [{ ...proof, inclusion: proof.inclusion.replace('index', 'extra eA==\nindex') }, 'inclusion-malformed'],
      [{ ...proof, inclusion: `${proof.inclusion}\n` }, 'inclusion-malformed'],
    ];
    for (const [source, code] of sources) {
      const { result, checks } = await verifyProof(source, trust);
      assert.equal(result, 'fail');
      assert.deepEqual(
        checks,
        checkIds.map((id) =>
          id === 'format' ? { id, result: 'fail', code } : { id, result: 'unknown', code: 'not-checked' },
        ),
      );
    }
  });
});
