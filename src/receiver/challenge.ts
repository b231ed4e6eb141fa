import { fromBase64Url, toBase64Url, utf8 } from '../base/bytes.ts';
import { CHALLENGE_SECONDS } from './limits.ts';
import type { Random, UsedChallenge } from './ports.ts';
import { Refusal } from './problem.ts';

/** A challenge as it is given out. Times are epoch seconds. */
export interface Challenge {
  readonly challenge: string;
  readonly expiresAt: number;
  readonly now: number;
}

const TIME = 4;
const RANDOM = 16;
const NOTICE = 8;
const TAG = 16;
const BODY = TIME + RANDOM + NOTICE;

/**
 * A challenge for one Notice: the time, 16 random bytes, the head of the Notice's hash and an HMAC over them.
 * The receiver keeps nothing until it is answered, so asking for a million of them costs it no memory.
 */
export async function giveChallenge(
  secret: CryptoKey,
  notice: string,
  now: number,
  random: Random,
): Promise<Challenge> {
  const bytes = new Uint8Array(BODY + TAG);
  new DataView(bytes.buffer).setUint32(0, now);
  random(bytes.subarray(TIME, TIME + RANDOM));
  bytes.set(noticeHead(notice), TIME + RANDOM);
  bytes.set(await tagOf(secret, bytes.subarray(0, BODY)), BODY);
  return { challenge: toBase64Url(bytes), expiresAt: now + CHALLENGE_SECONDS, now };
}

/**
 * Checks that this receiver gave the challenge for this Notice, not too long ago. Whether it was answered already
 * is the store's to say.
 *
 * @throws {Refusal} `challenge-invalid` or `challenge-expired`.
 */
export async function checkChallenge(
  secret: CryptoKey,
  challenge: string,
  notice: string,
  now: number,
): Promise<UsedChallenge> {
  const bytes = challengeBytes(challenge);
  const body = bytes.subarray(0, BODY);
  const ours = isSame(await tagOf(secret, body), bytes.subarray(BODY));
  if (!ours || !isSame(noticeHead(notice), body.subarray(TIME + RANDOM))) {
    throw new Refusal('challenge-invalid', '"nonce" is no challenge of this receiver for this notice');
  }
  const expiresAt = new DataView(bytes.buffer).getUint32(0) + CHALLENGE_SECONDS;
  if (now > expiresAt)
    throw new Refusal('challenge-expired', '"nonce" is too old: ask for another and sign again');
  return { id: challenge, expiresAt };
}

function challengeBytes(challenge: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = fromBase64Url(challenge);
    if (bytes.length === BODY + TAG) return bytes;
  } catch {
    // not base64url: refused below like any other text that we never gave
  }
  throw new Refusal('challenge-invalid', '"nonce" is no challenge of this receiver');
}

function noticeHead(notice: string): Uint8Array {
  return fromBase64Url(notice.replace('sha256-', '')).subarray(0, NOTICE);
}

/** The tag of a challenge. The word in front keeps it from being taken for another use of the same secret. */
async function tagOf(secret: CryptoKey, body: Uint8Array): Promise<Uint8Array> {
  const label = utf8('challenge ');
  const message = new Uint8Array(label.length + body.length);
  message.set(label);
  message.set(body, label.length);
  return new Uint8Array(await crypto.subtle.sign('HMAC', secret, message)).subarray(0, TAG);
}

/** Compares without telling by its time how far two texts agree. */
function isSame(ours: Uint8Array, theirs: Uint8Array): boolean {
  let difference = ours.length ^ theirs.length;
  for (const [at, byte] of ours.entries()) difference |= byte ^ (theirs[at] ?? 0);
  return difference === 0;
}
