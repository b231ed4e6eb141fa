import type { webcrypto } from 'node:crypto';
import { epochSeconds } from '../../src/base/epoch-seconds.ts';
import {
  growTree,
  hashLeaf,
  hashRoot,
  makeTlogProof,
  memoryNodes,
  signNote,
  writeCheckpoint,
  writeVerifierKey,
} from '../../src/log/index.ts';
import type { NoteSigner } from '../../src/log/index.ts';
import { compileNotice } from '../../src/notice/compile.ts';
import type { Notice, ReceiverPins, WholeNotice } from '../../src/notice/model.ts';
import {
  STATEMENT_TYPE,
  expectedTranscript,
  jwkThumbprint,
  logEntry,
  parseStatement,
  signJws,
  signReceipt,
  signStatement,
  signWith,
  statementHash,
} from '../../src/proof/index.ts';
import type { Proof, ReceiptClaims, ReceiptSigner, StatementDraft } from '../../src/proof/index.ts';
import { suites } from '../../src/proof/suites.ts';
import { thumbprintUri } from '../../src/proof/thumbprint.ts';
import { readExample } from '../notice/read-example.ts';

/** When everything happens in these tests, and on which day. */
export const now = new Date('2026-11-25T10:00:00Z');
export const date = '2026-11-25';

/** A receiver reduced to what a proof shows of it: a key for receipts and a log with a key. */
export interface TestReceiver {
  readonly signer: ReceiptSigner;
  readonly log: NoteSigner & { readonly origin: string };
  readonly pins: ReceiverPins;
}

/** What a test may have otherwise than an honest receiver would. */
export interface Changes {
  readonly receipt?: Partial<ReceiptClaims>;
  /** Entries of the log besides this receipt; the first three come before it. */
  readonly others?: number;
  /** Name of the log in its checkpoint. */
  readonly origin?: string;
}

/** A new receiver, with keys of its own. */
export async function makeReceiver(origin = 'preuves.example/log1'): Promise<TestReceiver> {
  const receipt = await crypto.subtle.generateKey(suites.ES256.key, false, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', receipt.publicKey);
  const publicKey = { kty: 'EC', crv: 'P-256', x, y } as const;
  const log = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const verifierKey = await writeVerifierKey(
    origin,
    new Uint8Array(await crypto.subtle.exportKey('raw', log.publicKey)),
  );
  return {
    signer: { publicKey, sign: signWith(receipt.privateKey) },
    log: { origin, verifierKey, sign: log.privateKey },
    pins: { key: await jwkThumbprint(publicKey), log: verifierKey },
  };
}

/** The Notice of an example of the demo, with the receiver's keys pinned or without. */
export function makeNotice(example: string, receiver?: ReceiverPins): WholeNotice {
  return compileNotice(readExample(example), receiver ? { receiver } : {});
}

/** What a page would sign: every field filled in, the first box ticked, in the first language. */
export async function makeDraft(
  notice: Notice,
  changes: Partial<StatementDraft> = {},
): Promise<StatementDraft> {
  const locale = changes.locale ?? notice.form.locales[0]!;
  return {
    notice,
    locale,
    date,
    transcript: await expectedTranscript(notice, locale, changes.date ?? date),
    contact: Object.fromEntries(notice.fields.map(({ id }) => [id, `value of ${id}`])),
    granted: notice.choices.slice(0, 1).map(({ id }) => id),
    audience: notice.form.endpoint!,
    challenge: 'Y2hhbGxlbmdl',
    page: { origin: 'https://shop.example', path: '/devis' },
    context: { viewport: [390, 844], visibleMs: 18_432 },
    ...changes,
  };
}

/** What a forger changes in a statement before signing it again. */
export interface Forgery {
  readonly header?: object;
  readonly claims?: object;
}

/** A statement changed and signed again under another key, as a hostile page can. Its disclosures stay. */
export async function forgeStatement(statement: string, { header, claims }: Forgery): Promise<string> {
  const [, ...disclosures] = statement.split('~');
  const pair = await crypto.subtle.generateKey(suites.ES256.key, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const jwk = { kty: 'EC', crv: 'P-256', x, y };
  const jwt = await signJws(
    { alg: 'ES256', typ: STATEMENT_TYPE, jwk, ...header },
    { ...parseStatement(statement).claims, iss: await thumbprintUri(jwk), ...claims },
    signWith(pair.privateKey),
  );
  return [jwt, ...disclosures].join('~');
}

/** Countersigns and logs a statement, whatever it says, and puts the proof together. */
export async function countersign(
  statement: string,
  notice: WholeNotice,
  { signer, log }: TestReceiver,
  changes: Changes = {},
): Promise<Proof> {
  const { claims } = parseStatement(statement);
  const receipt = await signReceipt(
    {
      v: 1,
      iss: claims.aud,
      sub: 'urn:uuid:6e3c23ad-6f0c-4d5f-9d58-3f3a5b8f6a10',
      iat: epochSeconds(now) + 3,
      event: claims.event,
      stmt: await statementHash(statement),
      notice: claims.form.notice,
      notice_idx: 0,
      checks: { sig: true, nonce: 'fresh', origin: 'match', transcript: 'match' },
      assurance: 'none',
      ret: epochSeconds(now) + 3 * 365 * 86_400,
      log: { origin: log.origin, mmd: 60 },
      ...changes.receipt,
    },
    signer,
  );
  const inclusion = await logReceipt(
    receipt,
    { ...log, origin: changes.origin ?? log.origin },
    changes.others ?? 6,
  );
  return {
    type: 'consent-proof',
    v: 1,
    statement,
    receipt,
    inclusion,
    notice,
    keys: { receiver: signer.publicKey, log: log.verifierKey },
  };
}

/** A log that holds a receipt among others, and the proof of it. */
async function logReceipt(receipt: string, log: TestReceiver['log'], others: number): Promise<string> {
  const entries = Array.from({ length: others }, (_, at) => `receipt of somebody else ${at}`);
  const index = Math.min(3, others);
  entries.splice(index, 0, receipt);
  const nodes = memoryNodes();
  const leaves = await Promise.all(entries.map(async (entry) => hashLeaf(await logEntry(entry))));
  nodes.add(await growTree(0, leaves, nodes.read));
  const size = leaves.length;
  const text = writeCheckpoint({ origin: log.origin, size, root: await hashRoot(size, nodes.read) });
  return makeTlogProof(index, await signNote(text, log), nodes.read);
}

/** A proof, with the receiver's keys pinned in the Notice. Honest, unless the draft or the receiver is changed. */
export async function makeProof(
  example = 'newsletter',
  draft: Partial<StatementDraft> = {},
  changes: Changes = {},
): Promise<Proof> {
  const receiver = await makeReceiver();
  const notice = makeNotice(example, receiver.pins);
  return countersign(await signStatement(await makeDraft(notice, draft), now), notice, receiver, changes);
}
