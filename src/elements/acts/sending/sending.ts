import { canonicalize } from '../../../base/canonical.ts';
import { fetchProof } from '../../../delivery/fetch-proof.ts';
import { ReceiverError } from '../../../delivery/receiver-error.ts';
import { readAcknowledgement, send } from '../../../delivery/send.ts';
import type { Acknowledgement } from '../../../delivery/send.ts';
import type { CalendarDate } from '../../../notice/dates.ts';
import { fieldKinds } from '../../../notice/fields/index.ts';
import type { Notice } from '../../../notice/model.ts';
import { logEntry } from '../../../proof/log-entry.ts';
import { noticeHash } from '../../../proof/notice-hash.ts';
import type { ReceiptClaims } from '../../../proof/receipt.ts';
import { signStatement } from '../../../proof/sign-statement.ts';
import { transcriptHash } from '../../../proof/transcript.ts';
import { dayIn } from '../../day-in.ts';
import { createChallenges } from './challenges.ts';
import type { Held } from './challenges.ts';
import type { Destination, Draft } from './draft.ts';
import { readReceiptFor } from './read-receipt-for.ts';

/** Offers a signed statement to the page. An answer, even an absent one, means that the page transports it. */
export type Offer = (
  statement: string,
) => { readonly answer: Promise<Acknowledgement> | undefined } | undefined;

/** A statement that the receiver acknowledged, and how to show it. */
export interface Receipted extends Acknowledgement {
  readonly claims: ReceiptClaims;
  readonly granted: ReadonlySet<string>;
  /** The day that the sentences spoke of. */
  readonly date: CalendarDate;
  /** What the log holds of the receipt: its SHA-256. */
  readonly entry: Uint8Array;
  /** Fetches the proof, as canonical JSON. */
  readonly proof: () => Promise<string>;
}

/** What a sending ends in when nothing fails. */
export type Ending =
  | { readonly receipted: Receipted }
  | { readonly taken: true }
  /** The dates shown are not today's; nothing was signed. `outdated`: the receiver's time, epoch seconds. */
  | { readonly outdated: number };

/** Signs, sends, and believes nothing but a verified receipt. */
export interface Sending {
  /** Asks for a challenge ahead of time. Answers the receiver's time, epoch seconds, each time that it is heard. */
  prepare(notice: Notice, destination: Destination): Promise<number | undefined>;
  /** @throws {ConsentFormError} when what was sent is not known to be recorded. */
  send(draft: Draft, destination: Destination, offer: Offer): Promise<Ending>;
}

/** A statement and the draft that it says: a second try sends the same bytes, so that nothing is recorded twice. */
interface Signed {
  readonly key: string;
  readonly statement: string;
}

/** Nothing signed yet. */
export function createSending(): Sending {
  const challenges = createChallenges();
  let heard: Held | undefined;
  let signed: Signed | undefined;
  const statementOf = async (draft: Draft, destination: Destination): Promise<Signed | Held> => {
    const key = keyOf(draft, destination);
    if (signed?.key === key) return signed;
    const held = await challenges.get(destination, await hashOf(draft.notice));
    if (isOutdated(draft, held)) return held;
    return (signed = { key, statement: await sign(draft, destination, held) });
  };
  const attempt = async (draft: Draft, destination: Destination, offer: Offer): Promise<Ending> => {
    const found = await statementOf(draft, destination);
    if ('now' in found) return { outdated: found.now() };
    return deliver(found.statement, draft, destination, offer);
  };
  const forget = (): void => {
    challenges.drop();
    signed = undefined;
  };
  return {
    async prepare(notice, destination) {
      const held = await challenges.get(destination, await hashOf(notice));
      if (held === heard) return undefined;
      heard = held;
      return held.now();
    },
    async send(draft, destination, offer) {
      const ending = await attempt(draft, destination, offer).catch((failure: unknown) => {
        if (!isStale(failure)) throw failure;
        forget();
        return attempt(draft, destination, offer);
      });
      if ('receipted' in ending) forget();
      return ending;
    },
  };
}

async function deliver(
  statement: string,
  draft: Draft,
  destination: Destination,
  offer: Offer,
): Promise<Ending> {
  const taken = offer(statement);
  if (taken && !taken.answer) return { taken: true };
  const answer = taken?.answer
    ? readAcknowledgement(await taken.answer)
    : await send(destination.endpoint, statement, destination);
  return { receipted: await receive(answer, statement, draft, destination) };
}

async function sign(draft: Draft, { endpoint }: Destination, { challenge }: Held): Promise<string> {
  const { notice, locale, date, transcript, granted, trusted } = draft;
  return signStatement({
    notice,
    locale,
    date,
    transcript: await transcriptHash({ locale, date, texts: transcript }),
    contact: contactOf(draft),
    granted,
    audience: endpoint,
    challenge,
    page: { origin: location.origin, path: location.pathname },
    context: { trusted, viewport: [innerWidth, innerHeight] },
  });
}

/** A challenge is looked after at each act of the person; the Notice is hashed once. */
const hashes = new WeakMap<object, Promise<string>>();

function hashOf(notice: Notice): Promise<string> {
  const hash = hashes.get(notice.form) ?? noticeHash(notice);
  hashes.set(notice.form, hash);
  return hash;
}

/** Canonical values of the fields that are filled in. */
function contactOf({ notice, values }: Draft): Record<string, string> {
  const filled = notice.fields.filter(({ id }) => values[id]?.trim());
  return Object.fromEntries(filled.map(({ id, type }) => [id, fieldKinds[type].canonical(values[id] ?? '')]));
}

async function receive(
  answer: Acknowledgement,
  statement: string,
  draft: Draft,
  destination: Destination,
): Promise<Receipted> {
  return {
    ...answer,
    claims: await readReceiptFor(answer, statement, draft.notice),
    granted: new Set(draft.granted),
    date: draft.date,
    entry: await logEntry(answer.receipt),
    proof: () => fetchProof(destination.endpoint, answer.id, answer.token, destination),
  };
}

/** A challenge that was too old, or that another statement answered: the person need not know. */
function isStale(failure: unknown): boolean {
  return failure instanceof ReceiverError && (failure.status === 410 || failure.status === 409);
}

/** More than a day from today by the receiver's clock: it would refuse, and the end dates read would be wrong. */
function isOutdated({ notice, date }: Draft, { now }: Held): boolean {
  const today = dayIn(notice.law.timeZone, now() * 1000);
  return Math.abs(Date.parse(today) - Date.parse(date)) > 86_400_000;
}

function keyOf({ notice, ...draft }: Draft, { endpoint }: Destination): string {
  return canonicalize({ ...draft, endpoint, notice: notice.digests });
}
