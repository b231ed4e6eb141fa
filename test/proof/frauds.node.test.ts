import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noticeHash, parseStatement, signStatement } from '../../src/proof/index.ts';
import type { CheckCode, Proof, StatementDraft } from '../../src/proof/index.ts';
import { decoyDigest } from '../../src/proof/disclosure.ts';
import { partHash } from '../../src/proof/notice-hash.ts';
import { failsBy, replaceIn } from './answers.ts';
import {
  countersign,
  forgeStatement,
  makeDraft,
  makeNotice,
  makeProof,
  makeReceiver,
  now,
} from './make-proof.ts';
import type { Changes, Forgery } from './make-proof.ts';

describe('verifyProof fails', () => {
  test('when the named company of a Notice is replaced by « nos partenaires »', async () => {
    const proof = await makeProof('kitchen');
    const fr = replaceIn(proof.notice.texts['fr']!, 'Vigie Alarme', 'nos partenaires');
    const texts = { ...proof.notice.texts, fr };
    await failsBy({ ...proof, notice: { ...proof.notice, texts } }, 'notice', 'notice-part-mismatch');
    const digests = {
      ...proof.notice.digests,
      texts: { ...proof.notice.digests.texts, fr: await partHash(fr) },
    };
    const failed = await failsBy(
      { ...proof, notice: { ...proof.notice, texts, digests } },
      'notice',
      'notice-hash-mismatch',
    );
    assert.deepEqual(failed, ['notice', 'transcript', 'choices']);
  });

  test('when the facts of a Notice are replaced', async () => {
    const proof = await makeProof();
    const facts = { ...proof.notice.facts, id: 'other' };
    await failsBy({ ...proof, notice: { ...proof.notice, facts } }, 'notice', 'notice-part-mismatch');
  });

  test('when a language of a Notice is missing', async () => {
    const proof = await makeProof('kitchen');
    const { en: _, ...texts } = proof.notice.texts;
    await failsBy({ ...proof, notice: { ...proof.notice, texts } }, 'notice', 'notice-part-mismatch');
  });

  test('when the page showed another text than the Notice', async () => {
    await failsBy(
      await makeProof('newsletter', { transcript: await noticeHash(makeNotice('newsletter')) }),
      'transcript',
      'transcript-mismatch',
    );
  });

  test('when the page showed the text of another language or of another day', async () => {
    const { transcript } = await makeDraft(makeNotice('kitchen'), { locale: 'en' });
    await failsBy(await makeProof('kitchen', { transcript }), 'transcript', 'transcript-mismatch');
    const { transcript: tomorrow } = await makeDraft(makeNotice('kitchen'), { date: '2026-11-26' });
    await failsBy(await makeProof('kitchen', { transcript: tomorrow }), 'transcript', 'transcript-mismatch');
  });

  test('when a contact value is swapped for another', async () => {
    const proof = await makeProof('kitchen');
    const [jwt, , ...rest] = proof.statement.split('~');
    const swapped = Buffer.from(JSON.stringify(['AAAAAAAAAAAAAAAAAAAAAA', 'phone', '+33600000000'])).toString(
      'base64url',
    );
    const failed = await failsBy(
      { ...proof, statement: [jwt, swapped, ...rest].join('~') },
      'disclosures',
      'disclosure-invalid',
    );
    assert.deepEqual(failed, ['disclosures']);
  });

  test('when a refused choice is passed off as granted', async () => {
    const proof = await makeProof('kitchen', { granted: [] });
    const granted = proof.statement.split('~').map((part) => {
      const text = Buffer.from(part, 'base64url').toString();
      return text.startsWith('[') ? Buffer.from(text.replace('false', 'true')).toString('base64url') : part;
    });
    await failsBy({ ...proof, statement: granted.join('~') }, 'disclosures', 'disclosure-invalid');
  });

  test('when the choices are those of another Notice', async () => {
    const receiver = await makeReceiver();
    const [shown, claimed] = [makeNotice('kitchen', receiver.pins), makeNotice('leads-6', receiver.pins)];
    const statement = await signStatement(await makeDraft(shown), now);
    const failed = await failsBy(
      await countersign(statement, claimed, receiver),
      'choices',
      'choice-mismatch',
    );
    assert.ok(failed.includes('notice') && failed.includes('transcript'));
  });

  /** A proof whose statement a hostile page signed as it liked, and whose receiver let it pass. */
  async function makeForgedProof(forgery: Forgery, draft: Partial<StatementDraft> = {}): Promise<Proof> {
    const receiver = await makeReceiver();
    const notice = makeNotice('kitchen', receiver.pins);
    const statement = await signStatement(await makeDraft(notice, draft), now);
    return countersign(await forgeStatement(statement, forgery), notice, receiver);
  }

  test('when the statement says given and no box is ticked, or refused and one is', async () => {
    const given = await makeForgedProof({ claims: { event: 'given' } }, { granted: [] });
    assert.deepEqual(await failsBy(given, 'choices', 'event-mismatch'), ['choices']);
    const refused = await makeForgedProof({ claims: { event: 'refused' } });
    assert.deepEqual(await failsBy(refused, 'choices', 'event-mismatch'), ['choices']);
  });

  test('when the statement hides a box that the Notice has not, lacks one, or has them in another order', async () => {
    const receiver = await makeReceiver();
    const notice = makeNotice('kitchen', receiver.pins);
    const statement = await signStatement(await makeDraft(notice), now);
    const { choices } = parseStatement(statement).claims;
    const hidden = [...choices, { '...': decoyDigest() }];
    for (const wrong of [hidden, [...choices].reverse()]) {
      const forged = await forgeStatement(statement, { claims: { choices: wrong } });
      const proof = await countersign(forged, notice, receiver);
      assert.deepEqual(await failsBy(proof, 'choices', 'choice-mismatch'), ['choices']);
    }
    const lacking = await forgeStatement(statement, { claims: { choices: choices.slice(1) } });
    await failsBy(await countersign(lacking, notice, receiver), 'disclosures', 'disclosure-invalid');
  });

  test('when the statement names another form, another revision or another language than its Notice', async () => {
    const { claims } = parseStatement((await makeForgedProof({})).statement);
    for (const change of [{ id: 'other' }, { revision: '1970-01-01' }, { locale: 'de' }]) {
      const receiver = await makeReceiver();
      const notice = makeNotice('kitchen', receiver.pins);
      const statement = await signStatement(await makeDraft(notice), now);
      const form = { ...claims.form, notice: await noticeHash(notice), ...change };
      const forged = await forgeStatement(statement, { claims: { form } });
      await failsBy(await countersign(forged, notice, receiver), 'notice', 'form-mismatch');
    }
  });

  test('when a contact value is that of no field of the Notice', async () => {
    const receiver = await makeReceiver();
    const [full, short] = [makeNotice('kitchen', receiver.pins), makeNotice('newsletter', receiver.pins)];
    const statement = await signStatement(await makeDraft(full), now);
    await failsBy(await countersign(statement, short, receiver), 'disclosures', 'field-unknown');
  });

  test('when the form was written for a day that no calendar has', async () => {
    const { transcript } = await makeDraft(makeNotice('kitchen'));
    const proof = await makeForgedProof({ claims: { shown: { transcript, date: '2026-13-45' } } });
    assert.ok((await failsBy(proof, 'times', 'date-mismatch')).includes('transcript'));
  });

  test('when a receipt is that of another statement, Notice, event or receiver', async () => {
    const hash = await noticeHash(makeNotice('kitchen'));
    const changes: [Changes['receipt'], CheckCode][] = [
      [{ stmt: hash }, 'statement-mismatch'],
      [{ notice: hash }, 'notice-hash-mismatch'],
      [{ event: 'refused' }, 'event-mismatch'],
      [{ iss: 'https://attacker.example' }, 'issuer-mismatch'],
    ];
    for (const [receipt, code] of changes) {
      const failed = await failsBy(
        await makeProof('newsletter', {}, { receipt: receipt! }),
        'receipt-statement',
        code,
      );
      assert.deepEqual(failed, ['receipt-statement']);
    }
  });

  test('when the receipt of one proof stands in another', async () => {
    const [one, other] = [await makeProof(), await makeProof()];
    const failed = await failsBy(
      { ...one, receipt: other.receipt },
      'receipt-statement',
      'statement-mismatch',
    );
    assert.deepEqual(failed, ['receipt-signature', 'receipt-statement', 'inclusion']);
  });

  test('when a receipt is dated back and signed again, because it is not in the log', async () => {
    const receiver = await makeReceiver();
    const notice = makeNotice('newsletter', receiver.pins);
    const statement = await signStatement(await makeDraft(notice), now);
    const honest = await countersign(statement, notice, receiver);
    const back = await countersign(statement, notice, receiver, { receipt: { iat: 1_795_500_000 } });
    await failsBy({ ...back, inclusion: honest.inclusion }, 'inclusion', 'not-in-log');
  });

  test('when the log is another one than the receipt promised', async () => {
    const failed = await failsBy(
      await makeProof('newsletter', {}, { receipt: { log: { origin: 'preuves.example/log2', mmd: 60 } } }),
      'checkpoint',
      'log-mismatch',
    );
    assert.deepEqual(failed, ['checkpoint']);
  });

  test('when the checkpoint names another log than its key', async () => {
    await failsBy(
      await makeProof('newsletter', {}, { origin: 'preuves.example/log2' }),
      'checkpoint',
      'signature-invalid',
    );
  });

  test('when the checkpoint is signed by another key', async () => {
    const [one, other] = [await makeProof(), await makeProof()];
    await failsBy({ ...one, keys: { ...one.keys, log: other.keys.log } }, 'checkpoint', 'signature-invalid');
  });

  test('when the receipt names another key than the file', async () => {
    const [one, other] = [await makeProof(), await makeProof()];
    const keys = { ...one.keys, receiver: other.keys.receiver };
    const failed = await failsBy({ ...one, keys }, 'receipt-signature', 'key-mismatch');
    assert.deepEqual(failed, ['receipt-signature', 'receiver-key']);
  });

  test('when the receipt comes from the future', async () => {
    await failsBy(await makeProof(), 'times', 'receipt-in-future', { now: new Date('2026-11-25T09:50:00Z') });
  });

  test('when the form was written for a day far from the receipt, or for no day', async () => {
    for (const iat of [1_795_600_803 + 3 * 86_400, 1_795_600_803 - 3 * 86_400]) {
      await failsBy(await makeProof('newsletter', {}, { receipt: { iat } }), 'times', 'date-mismatch', {
        now: new Date('2027-01-01'),
      });
    }
  });

  test('when the receiver is not the one that the verifier trusts, even if the Notice pins it', async () => {
    const other = await makeReceiver();
    const given = { now, receivers: [other.pins] };
    assert.deepEqual(await failsBy(await makeProof(), 'receiver-key', 'key-mismatch', given), [
      'receiver-key',
    ]);
    await failsBy(await makeProof(), 'receiver-key', 'key-mismatch', {
      now,
      receivers: [{ ...other.pins, key: 'x' }],
    });
  });

  test('when one receiver lends its receipt key and another its log', async () => {
    const [one, other] = [await makeReceiver(), await makeReceiver()];
    const mixed = { ...one, log: other.log };
    const notice = makeNotice('newsletter');
    const proof = await countersign(await signStatement(await makeDraft(notice), now), notice, mixed);
    await failsBy(proof, 'receiver-key', 'key-mismatch', { now, receivers: [one.pins, other.pins] });
  });
});
