import { ConsentFormError } from '../../base/errors.ts';
import { verifyCheckpoint } from '../../log/checkpoint.ts';
import type { OpenProof } from '../open-proof.ts';
import { failed, passed, unknown } from '../verdict.ts';
import type { Check } from '../verdict.ts';

/** Did the log sign the checkpoint, and is it the log in which the receipt promised to be? */
export async function checkCheckpoint({ receipt, inclusion, proof: { keys } }: OpenProof): Promise<Check> {
  try {
    const { origin } = await verifyCheckpoint(inclusion.checkpoint, keys.log);
    return origin === receipt.claims.log.origin ? passed('checkpoint') : failed('checkpoint', 'log-mismatch');
  } catch (error) {
    if (error instanceof ConsentFormError) return failed('checkpoint', 'signature-invalid');
    if (isUnsupported(error)) return unknown('checkpoint', 'ed25519-unsupported');
    throw error;
  }
}

/** Browsers before Chrome 137, Firefox 129 and Safari 17 have no Ed25519. */
function isUnsupported(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotSupportedError';
}
