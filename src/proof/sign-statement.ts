import type { Json } from '../base/canonical.ts';
import { epochSeconds } from '../base/epoch-seconds.ts';
import { version } from '../base/version.ts';
import type { CalendarDate } from '../notice/dates.ts';
import type { Locale, Notice } from '../notice/model.ts';
import { decoyDigest, makeDisclosure } from './disclosure.ts';
import type { Disclosure } from './disclosure.ts';
import { expectedChoices } from './expected-choices.ts';
import { noticeHash } from './notice-hash.ts';
import type { PublicJwk } from './public-jwk.ts';
import { signJws, signWith } from './sign-jws.ts';
import type { Sign } from './sign-jws.ts';
import { STATEMENT_TYPE } from './statement.ts';
import type { SignedChoice, StatementClaims, StatementPage } from './statement.ts';
import { suites } from './suites.ts';
import { thumbprintUri } from './thumbprint.ts';

/** What a page knows when the person submits. */
export interface StatementDraft {
  readonly notice: Notice;
  readonly locale: Locale;
  /** The day for which the sentences were filled in. */
  readonly date: CalendarDate;
  /** What the page shows, from its own DOM (`transcriptHash`). */
  readonly transcript: string;
  /** Canonical values by field id. A field left empty has no member. */
  readonly contact: Readonly<Record<string, string>>;
  /** Ids of the ticked boxes. */
  readonly granted: readonly string[];
  /** Base URL of the receiver, without a slash at its end. */
  readonly audience: string;
  readonly challenge: string;
  readonly page: StatementPage;
  /** Circumstances worth keeping: window size, time on screen. Erasable. */
  readonly context: { readonly [name: string]: Json };
}

/**
 * Signs what the person said, with a key made for this one statement: it cannot leave the browser and is dropped
 * on return, so that nobody, the controller included, can sign another version later.
 *
 * Answers an SD-JWT with all its disclosures (RFC 9901): `jwt~disclosure~…~`.
 *
 * @throws {TypeError} when the draft names a language, a field or a choice that the Notice has not.
 */
export async function signStatement(draft: StatementDraft, now: Date = new Date()): Promise<string> {
  checkDraft(draft);
  const { publicKey, sign } = await makeKey();
  const contact = await discloseContact(draft);
  const choices = await discloseChoices(draft);
  const context = await makeDisclosure('context', draft.context);
  const claims: StatementClaims = {
    v: 1,
    jti: crypto.randomUUID(),
    iss: await thumbprintUri(publicKey),
    aud: draft.audience,
    iat: epochSeconds(now),
    nonce: draft.challenge,
    event: draft.granted.length > 0 ? 'given' : 'refused',
    form: await describeForm(draft),
    page: draft.page,
    shown: { transcript: draft.transcript, date: draft.date },
    subject: { _sd: subjectDigests(draft, contact) },
    choices: choices.map(({ digest }) => ({ '...': digest })),
    _sd: [context.digest],
    _sd_alg: 'sha-256',
  };
  const jwt = await signJws({ alg: 'ES256', typ: STATEMENT_TYPE, jwk: publicKey }, claims, sign);
  return [jwt, ...[...contact, ...choices, context].map(({ text }) => text), ''].join('~');
}

function checkDraft({ notice, contact, granted }: StatementDraft): void {
  if (!Object.keys(contact).every((id) => notice.fields.some((field) => field.id === id))) {
    throw new TypeError('"contact" must have fields of the notice only');
  }
  if (!granted.every((id) => notice.choices.some((choice) => choice.id === id))) {
    throw new TypeError('"granted" must name choices of the notice only');
  }
}

/** A one-time key. Not extractable: the public half always is. */
async function makeKey(): Promise<{ publicKey: PublicJwk; sign: Sign }> {
  const pair = await crypto.subtle.generateKey(suites.ES256.key, false, ['sign']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { publicKey: { kty: 'EC', crv: 'P-256', x, y }, sign: signWith(pair.privateKey) };
}

function discloseContact({ contact }: StatementDraft): Promise<Disclosure[]> {
  return Promise.all(Object.entries(contact).map(([id, value]) => makeDisclosure(id, value)));
}

/** One digest per field, filled in or not; sorted, because the order of writing says which is which. */
function subjectDigests({ notice }: StatementDraft, contact: readonly Disclosure[]): string[] {
  const decoys = Array.from({ length: notice.fields.length - contact.length }, decoyDigest);
  return [...contact.map(({ digest }) => digest), ...decoys].sort();
}

async function discloseChoices({ notice, locale, date, granted }: StatementDraft): Promise<Disclosure[]> {
  const choices = await expectedChoices(notice, locale, date);
  return Promise.all(
    choices.map((choice) =>
      makeDisclosure({ ...choice, granted: granted.includes(choice.id) } satisfies SignedChoice),
    ),
  );
}

async function describeForm({ notice, locale }: StatementDraft): Promise<StatementClaims['form']> {
  const { id, revision } = notice.form;
  return { id, revision, notice: await noticeHash(notice), locale, ui: version };
}
