import { fromBase64Url, toBase64Url } from '../base/bytes.ts';
import { ConsentFormError } from '../base/errors.ts';
import { writeVerifierKey } from '../log/index.ts';
import type { ReceiverPins } from '../notice/index.ts';
import { jwkThumbprint, signWith } from '../proof/index.ts';
import type { PublicJwk } from '../proof/index.ts';
import type { Keys } from './ports.ts';

/** The receiver's secrets as JSON, to be kept where only the receiver reads. */
export interface KeySet {
  readonly v: 1;
  /** Signs receipts: ES256, private JWK. */
  readonly receipt: PublicJwk & { readonly d: string };
  /** Signs checkpoints: the log's name and an Ed25519 private JWK. */
  readonly log: { readonly origin: string; readonly x: string; readonly d: string };
  /** 32 bytes, base64url: challenges and holder tokens are computed with it. */
  readonly secret: string;
}

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' };
const ED25519 = { name: 'Ed25519' } as const;
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/**
 * New secrets for a receiver.
 *
 * @param logOrigin name of the log (C2SP tlog-checkpoint), such as `consent.example.fr/log`: unique, kept for ever.
 */
export async function generateKeySet(logOrigin: string): Promise<KeySet> {
  const receipt = await privateJwk(await crypto.subtle.generateKey(ES256, true, ['sign', 'verify']));
  const log = await privateJwk(await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']));
  return {
    v: 1,
    receipt: { kty: 'EC', crv: 'P-256', x: receipt.x, y: receipt.y, d: receipt.d },
    log: { origin: logOrigin, x: log.x, d: log.d },
    secret: toBase64Url(crypto.getRandomValues(new Uint8Array(32))),
  };
}

/**
 * Makes secrets ready for use. The keys cannot be taken out again.
 *
 * @throws {ConsentFormError} `KEY_INVALID` when the set is incomplete or a key is none.
 */
export async function importKeySet(set: KeySet): Promise<Keys> {
  try {
    const { kty, crv, x, y } = set.receipt;
    const log = { kty: 'OKP', crv: 'Ed25519', x: set.log.x, d: set.log.d };
    return {
      receipt: {
        publicKey: { kty, crv, x, y },
        sign: signWith(await crypto.subtle.importKey('jwk', { ...set.receipt }, ES256, false, ['sign'])),
      },
      log: {
        origin: set.log.origin,
        verifierKey: await writeVerifierKey(set.log.origin, fromBase64Url(set.log.x)),
        sign: await crypto.subtle.importKey('jwk', log, ED25519, false, ['sign']),
      },
      secret: await crypto.subtle.importKey('raw', fromBase64Url(set.secret), HMAC, false, [
        'sign',
        'verify',
      ]),
    };
  } catch (cause) {
    throw new ConsentFormError('KEY_INVALID', 'the key set is not one that generateKeySet made', { cause });
  }
}

/** The public halves, as a configuration pins them and a verifier trusts them. */
export async function pinsOf({ receipt, log }: Keys): Promise<ReceiverPins> {
  return { key: await jwkThumbprint(receipt.publicKey), log: log.verifierKey };
}

async function privateJwk({ privateKey }: CryptoKeyPair): Promise<{ x: string; y: string; d: string }> {
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { x, y, d };
}
