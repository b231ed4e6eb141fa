import type { OpenProof } from '../open-proof.ts';
import { statementHash } from '../statement-hash.ts';
import { failed, passed } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Is the receipt that of this statement: same bytes, same Notice, same event, same receiver? */
export async function checkReceiptStatement({ receipt, statement }: OpenProof): Promise<Check> {
  const { stmt, notice, event, iss } = receipt.claims;
  const { claims, jwt } = statement;
  if (stmt !== (await statementHash(jwt))) return failed('receipt-statement', 'statement-mismatch');
  if (notice !== claims.form.notice) return failed('receipt-statement', 'notice-hash-mismatch');
  if (event !== claims.event) return failed('receipt-statement', 'event-mismatch');
  return iss === claims.aud ? passed('receipt-statement') : failed('receipt-statement', 'issuer-mismatch');
}
