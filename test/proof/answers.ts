import assert from 'node:assert/strict';
import { verifyProof } from '../../src/proof/index.ts';
import type { Check, CheckCode, CheckId, Proof, Trust, Verdict } from '../../src/proof/index.ts';
import { now } from './make-proof.ts';

/** A verifier who pins nothing, at the time of these tests. */
export const trust: Trust = { now };

/** The answer to one question. */
export function answerOf({ checks }: Verdict, id: CheckId): Check | undefined {
  return checks.find((check) => check.id === id);
}

/** Asserts that a proof fails a check for the reason expected, and answers all that it fails. */
export async function failsBy(proof: Proof, id: CheckId, code: CheckCode, given = trust): Promise<CheckId[]> {
  const verdict = await verifyProof(proof, given);
  assert.deepEqual(answerOf(verdict, id), { id, result: 'fail', code });
  assert.equal(verdict.result, 'fail');
  return verdict.checks.filter(({ result }) => result === 'fail').map((check) => check.id);
}

/** Asserts that a check of a proof is left open for the reason expected, and the verdict with it. */
export async function leavesOpen(proof: Proof, id: CheckId, code: CheckCode, given = trust): Promise<void> {
  const verdict = await verifyProof(proof, given);
  assert.deepEqual(answerOf(verdict, id), { id, result: 'unknown', code });
  assert.equal(verdict.result, 'unknown');
}

/** A copy of a part in which a word is another one. */
export function replaceIn<T>(part: T, word: string, other: string): T {
  const text = JSON.stringify(part);
  assert.ok(text.includes(word), 'the word must be there');
  return JSON.parse(text.replaceAll(word, other)) as T;
}
