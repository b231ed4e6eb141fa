import { ConsentFormError } from '../base/errors.ts';
import { parseCheckpoint } from '../log/checkpoint.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import { parseNote } from '../log/note.ts';
import { parseTlogProof } from '../log/tlog-proof.ts';
import type { TlogProof } from '../log/tlog-proof.ts';
import { parseProof } from './parse-proof.ts';
import type { ProofSource } from './parse-proof.ts';
import { parseReceipt } from './parse-receipt.ts';
import type { ParsedReceipt } from './parse-receipt.ts';
import { parseStatement } from './parse-statement.ts';
import type { ParsedStatement } from './parse-statement.ts';
import type { Proof } from './proof.ts';
import { readDisclosures } from './read-disclosures.ts';
import type { Disclosed } from './read-disclosures.ts';
import type { CheckCode } from './verdict.ts';

/** A proof taken apart once: every check sees the same copy. Nothing is verified. */
export interface OpenProof {
  readonly proof: Proof;
  readonly statement: ParsedStatement;
  /** Absent when a disclosure is not as it was signed. */
  readonly disclosed?: Disclosed;
  readonly receipt: ParsedReceipt;
  readonly inclusion: TlogProof;
  readonly checkpoint: Checkpoint;
}

/** Takes a proof apart, or answers the code of the part that is malformed. */
export async function openProof(source: ProofSource): Promise<OpenProof | CheckCode> {
  const proof = attempt(() => parseProof(source));
  if (!proof) return 'file-malformed';
  const statement = attempt(() => parseStatement(proof.statement));
  if (!statement) return 'statement-malformed';
  const receipt = attempt(() => parseReceipt(proof.receipt));
  if (!receipt) return 'receipt-malformed';
  const log = attempt(() => parseLog(proof.inclusion));
  if (!log) return 'inclusion-malformed';
  const disclosed = await readDisclosures(statement).catch(ignoreFailure);
  return { proof, statement, receipt, ...log, ...(disclosed && { disclosed }) };
}

function parseLog(text: string): { inclusion: TlogProof; checkpoint: Checkpoint } {
  const inclusion = parseTlogProof(text);
  return { inclusion, checkpoint: parseCheckpoint(parseNote(inclusion.checkpoint).text) };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    return ignoreFailure(error);
  }
}

/** A failure of the proof is an answer; anything else is a bug of ours and goes on. */
function ignoreFailure(error: unknown): undefined {
  if (!(error instanceof ConsentFormError)) throw error;
}
