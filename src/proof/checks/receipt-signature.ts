import { canonicalize } from '../../base/canonical.ts';
import { isSignedBy } from '../jws.ts';
import type { OpenProof } from '../open-proof.ts';
import { jwkThumbprint } from '../thumbprint.ts';
import { failed, passed } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Did the receiver's key sign the receipt, and is it the key that the receipt names? */
export async function checkReceiptSignature({ receipt, proof: { keys } }: OpenProof): Promise<Check> {
  const { jws, key, kid } = receipt;
  const isNamed = canonicalize({ ...key }) === canonicalize({ ...keys.receiver });
  if (!isNamed || kid !== (await jwkThumbprint(key))) return failed('receipt-signature', 'key-mismatch');
  const isSigned = await isSignedBy(jws, key);
  return isSigned ? passed('receipt-signature') : failed('receipt-signature', 'signature-invalid');
}
