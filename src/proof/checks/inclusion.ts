import { hashLeaf } from '../../log/hash.ts';
import { verifyInclusion } from '../../log/inclusion.ts';
import { logEntry } from '../log-entry.ts';
import type { OpenProof } from '../open-proof.ts';
import { failed, passed } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Is the receipt in the tree that the checkpoint heads? */
export async function checkInclusion({ receipt, inclusion, checkpoint }: OpenProof): Promise<Check> {
  const leaf = await hashLeaf(await logEntry(receipt.jwt));
  const { index, path } = inclusion;
  const isIn = await verifyInclusion({ leaf, index, path, ...checkpoint });
  return isIn ? passed('inclusion') : failed('inclusion', 'not-in-log');
}
