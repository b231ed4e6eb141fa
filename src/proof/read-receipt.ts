import { ConsentFormError } from '../base/errors.ts';
import { isSignedBy } from './jws.ts';
import { parseReceipt } from './parse-receipt.ts';
import type { ParsedReceipt } from './parse-receipt.ts';
import { jwkThumbprint } from './thumbprint.ts';

/**
 * Reads a receipt and verifies that the key in it signed it. Whose key that is, is for the caller to know:
 * compare `kid` with a pinned thumbprint.
 *
 * @throws {ConsentFormError} `PROOF_MALFORMED`, `ENCODING_INVALID` or `SIGNATURE_INVALID`.
 */
export async function readReceipt(receipt: string): Promise<ParsedReceipt> {
  const parsed = parseReceipt(receipt);
  const { jws, key, kid } = parsed;
  if (kid === (await jwkThumbprint(key)) && (await isSignedBy(jws, key))) return parsed;
  throw new ConsentFormError('SIGNATURE_INVALID', 'the receipt is not signed by the key that it names');
}
