import { checkCheckpoint } from './checks/checkpoint.ts';
import { checkChoices } from './checks/choices.ts';
import { checkDisclosures } from './checks/disclosures.ts';
import { checkInclusion } from './checks/inclusion.ts';
import { checkNotice } from './checks/notice.ts';
import { checkReceiptSignature } from './checks/receipt-signature.ts';
import { checkReceiptStatement } from './checks/receipt-statement.ts';
import { checkReceiverKey } from './checks/receiver-key.ts';
import { checkStatementSignature } from './checks/statement-signature.ts';
import { checkTimes } from './checks/times.ts';
import { checkTranscript } from './checks/transcript.ts';
import { openProof } from './open-proof.ts';
import type { ProofSource } from './parse-proof.ts';
import type { Trust } from './trust.ts';
import { checkIds, failed, passed, unknown, verdictOf } from './verdict.ts';
import type { Check, CheckCode, Verdict } from './verdict.ts';

/**
 * Checks a proof of consent, offline: a value for every question, whatever the proof holds. It says that these bytes
 * were signed, countersigned and logged, and have not changed since; not that a person sat at the keyboard.
 *
 * @throws {TypeError} when the arguments are of the wrong type, never for a proof that is wrong.
 */
export async function verifyProof(source: ProofSource, trust: Trust = {}): Promise<Verdict> {
  const now = trust.now ?? new Date();
  checkArguments(source, now);
  const proof = await openProof(source);
  if (typeof proof === 'string') return verdictOf(malformed(proof));
  return verdictOf([
    passed('format'),
    await checkStatementSignature(proof),
    checkDisclosures(proof),
    await checkNotice(proof),
    await checkTranscript(proof),
    await checkChoices(proof),
    await checkReceiptSignature(proof),
    await checkReceiptStatement(proof),
    await checkInclusion(proof),
    await checkCheckpoint(proof),
    checkTimes(proof, now),
    await checkReceiverKey(proof, trust),
  ]);
}

/** A proof that cannot be read fails for its format; what it would have answered otherwise is unknown. */
function malformed(code: CheckCode): Check[] {
  return checkIds.map((id) => (id === 'format' ? failed(id, code) : unknown(id, 'not-checked')));
}

function checkArguments(source: unknown, now: unknown): void {
  const isSource = typeof source === 'string' || (typeof source === 'object' && source !== null);
  if (!isSource) throw new TypeError('"proof" must be a string, bytes or an object');
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) throw new TypeError('"now" must be a Date');
}
