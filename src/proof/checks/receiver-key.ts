import { isString, objectWith } from '../../base/shape.ts';
import type { OpenProof } from '../open-proof.ts';
import { jwkThumbprint } from '../thumbprint.ts';
import type { Trust } from '../trust.ts';
import { failed, passed, unknown } from '../verdict.ts';
import type { Check } from '../verdict.ts';

const isPins = objectWith({ key: isString, log: isString });

/** Are the keys those of a receiver that is trusted: by the verifier, or else by the Notice that the person signed? */
export async function checkReceiverKey({ proof }: OpenProof, { receivers }: Trust): Promise<Check> {
  const trusted = receivers ?? [proof.notice.form.receiver].filter(isPins);
  const key = await jwkThumbprint(proof.keys.receiver);
  if (trusted.some((pins) => pins.key === key && pins.log === proof.keys.log)) return passed('receiver-key');
  return trusted.length > 0
    ? failed('receiver-key', 'key-mismatch')
    : unknown('receiver-key', 'key-not-pinned');
}
