import type { OpenProof } from '../open-proof.ts';
import { isSignedByItsKey } from '../read-statement.ts';
import { failed, passed } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Was the statement signed by its one-time key, and not altered since? */
export async function checkStatementSignature({ statement }: OpenProof): Promise<Check> {
  const isSigned = await isSignedByItsKey(statement);
  return isSigned ? passed('statement-signature') : failed('statement-signature', 'signature-invalid');
}
