import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import type { WholeNotice } from '../notice/model.ts';
import type { PublicJwk } from './public-jwk.ts';

/** One consent, whole: all that a stranger needs to check it offline. */
export interface Proof {
  readonly type: 'consent-proof';
  readonly v: 1;
  /** SD-JWT with its disclosures. */
  readonly statement: string;
  /** Compact JWS. */
  readonly receipt: string;
  /** C2SP tlog-proof of the receipt. */
  readonly inclusion: string;
  readonly notice: WholeNotice;
  readonly keys: ProofKeys;
}

/** The keys that verify the receipt and the log. That they are the right ones is not for the file to say. */
export interface ProofKeys {
  readonly receiver: PublicJwk;
  /** C2SP verifier key. */
  readonly log: string;
}

/** The file of a proof: canonical JSON. */
export function writeProof(parts: Omit<Proof, 'type' | 'v'>): string {
  const { statement, receipt, inclusion, notice, keys } = parts;
  const proof: object = {
    type: 'consent-proof',
    v: 1,
    statement,
    receipt,
    inclusion,
    notice,
    keys,
  } satisfies Proof;
  return canonicalize(proof as Json);
}
