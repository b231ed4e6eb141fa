import { contentHash, parseStatement, readStatement } from '../proof/index.ts';
import type { ParsedStatement, StatementClaims } from '../proof/index.ts';
import type { Notice } from '../notice/index.ts';
import { attempt } from './attempt.ts';
import { checkChallenge } from './challenge.ts';
import { checkChoices } from './check-choices.ts';
import { checkContact } from './check-contact.ts';
import { checkShown, checkTranscript } from './check-shown.ts';
import { countersign } from './countersign.ts';
import type { Parts } from './parts.ts';
import type { RegisteredNotice } from './registry.ts';
import type { RecordEntry, StoredRecord } from './ports.ts';
import { Refusal } from './problem.ts';

/** A submission that is kept. */
export interface Accepted {
  readonly record: Pick<StoredRecord, 'id' | 'receipt'>;
  /** Whether these bytes were kept before. */
  readonly isAgain: boolean;
}

/**
 * Verifies a posted statement, countersigns it, keeps it and logs it. The same bytes again get the same answer.
 * Cheap questions come first: a flood of nonsense costs no signature.
 *
 * @param origin of the page that posted it, as the browser says.
 * @throws {Refusal} and nothing is kept.
 */
export async function acceptStatement(body: string, origin: string, parts: Parts): Promise<Accepted> {
  const bodyHash = await contentHash(body);
  const known = await parts.store.recordByBody(bodyHash);
  if (known) return { record: known, isAgain: true };
  const now = parts.now();
  const parsed = await attempt(() => parseStatement(body));
  const { notice, index } = await registeredNotice(parsed.claims, parts);
  checkAudience(parsed.claims, parts);
  checkCount(parsed, notice);
  const statement = await attempt(() => readStatement(body));
  const { nonce, form } = statement.claims;
  const challenge = await checkChallenge(parts.keys.secret, nonce, form.notice, now);
  checkPage(statement.claims, origin);
  checkShown(statement.claims, notice, now);
  const expected = await parts.expect(statement.claims, notice);
  checkTranscript(statement.claims, expected.transcript);
  checkContact(statement, notice);
  checkChoices(statement, expected.choices);
  return keep(
    await countersign({ statement, notice, noticeIndex: index, challenge, bodyHash, now }, parts),
    parts,
  );
}

async function registeredNotice({ form }: StatementClaims, { registry }: Parts): Promise<RegisteredNotice> {
  const registered = await registry.registered(form.notice);
  if (registered) return registered;
  throw new Refusal('notice-unknown', '"form.notice" is not registered here');
}

// The Notice's own endpoint is a default: a page may send elsewhere, and the signed audience says where it did.
function checkAudience({ aud }: StatementClaims, { audience }: Parts): void {
  if (audience.includes(aud)) return;
  throw new Refusal('audience-foreign', '"aud" is not the address of this receiver');
}

/** One disclosure for each field and each choice, and one for the context. */
function checkCount({ disclosures }: ParsedStatement, { fields, choices }: Notice): void {
  const most = fields.length + choices.length + 1;
  if (disclosures.length <= most) return;
  throw new Refusal('disclosures-too-many', `a statement on this notice has at most ${most} disclosures`);
}

function checkPage({ page, _sd }: StatementClaims, origin: string): void {
  if (page.origin !== origin)
    throw new Refusal('origin-foreign', '"page.origin" is not the origin that posts');
  // browsers give a path in ASCII (WHATWG URL); a query string may name the person
  if (!/^\/[!-"$->@-~]{0,2047}$/.test(page.path)) {
    throw new Refusal('statement-malformed', '"page.path" must be the path of an address, alone');
  }
  // an undisclosed digest could be shown later as anything
  if (_sd.length > 1)
    throw new Refusal('statement-malformed', '"_sd" may hold the digest of the context alone');
}

async function keep(entry: RecordEntry, { sequence, store }: Parts): Promise<Accepted> {
  const { state } = await sequence(entry);
  if (state === 'appended') return { record: entry.record, isAgain: false };
  const twin = state === 'known' ? await store.recordByBody(entry.record.bodyHash) : undefined;
  if (twin) return { record: twin, isAgain: true };
  throw new Refusal(
    'challenge-used',
    '"nonce" was answered by another statement: ask for another and sign again',
  );
}
