import { legalProfile } from '../notice/index.ts';
import type { Notice } from '../notice/index.ts';
import { logEntry, signReceipt } from '../proof/index.ts';
import type { ReceiptClaims, Statement } from '../proof/index.ts';
import { endOfProof } from './calendar.ts';
import { MERGE_DELAY_SECONDS } from './limits.ts';
import type { Parts } from './parts.ts';
import type { Random, RecordEntry, UsedChallenge } from './ports.ts';

/** A statement that passed every check. */
export interface Verified {
  readonly statement: Statement;
  readonly notice: Notice;
  /** Place in the log of the Notice's registration. */
  readonly noticeIndex: number;
  readonly challenge: UsedChallenge;
  readonly bodyHash: string;
  /** Epoch seconds: the legal time of the consent. */
  readonly now: number;
}

/** Signs the receipt of a verified statement: what is to be kept, and what the log will hold of it. */
export async function countersign(verified: Verified, { keys, random }: Parts): Promise<RecordEntry> {
  const { statement, notice, noticeIndex, challenge, bodyHash, now } = verified;
  const id = randomUuid(random);
  const eraseAt = endOfProof(now, legalProfile(notice.law.profile));
  const claims = {
    ...statementFacts(statement),
    notice_idx: noticeIndex,
    sub: `urn:uuid:${id}`,
    iat: now,
    ret: eraseAt,
  };
  const log = { origin: keys.log.origin, mmd: MERGE_DELAY_SECONDS };
  const receipt = await signReceipt({ v: 1, ...claims, ...whatWasChecked, log }, keys.receipt);
  return {
    kind: 'record',
    digest: await logEntry(receipt),
    challenge,
    record: {
      id,
      bodyHash,
      statementHash: statement.hash,
      statement: statement.jwt,
      disclosures: statement.disclosures,
      receipt,
      notice: statement.claims.form.notice,
      receivedAt: now,
      eraseAt,
    },
  };
}

const whatWasChecked: Pick<ReceiptClaims, 'checks' | 'assurance'> = {
  checks: { sig: true, nonce: 'fresh', origin: 'match', transcript: 'match' },
  assurance: 'none',
};

function statementFacts({
  claims,
  hash,
}: Statement): Pick<ReceiptClaims, 'iss' | 'event' | 'stmt' | 'notice'> {
  return { iss: claims.aud, event: claims.event, stmt: hash, notice: claims.form.notice };
}

/** RFC 9562 §5.4. */
function randomUuid(random: Random): string {
  const bytes = random(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
