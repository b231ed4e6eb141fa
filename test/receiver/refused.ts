import { createHash } from 'node:crypto';
import { compileNotice } from '../../src/notice/index.ts';
import type { WholeNotice } from '../../src/notice/index.ts';
import { noticeHash } from '../../src/proof/index.ts';
import type { ProblemCode } from '../../src/receiver/index.ts';
import { person, type Draft, type Forgery } from './make-statement.ts';
import { kitchenConfig, type OpenReceiver } from './open-receiver.ts';

/** A refused submission: how it differs from a good one, and what it must be answered. */
export interface Refused {
  readonly code: ProblemCode;
  readonly status: number;
  readonly draft?: (receiver: OpenReceiver) => Partial<Draft> | Promise<Partial<Draft>>;
  /** Signs something else, as a page could that does not use our code. */
  readonly forge?: (parts: Forgery) => Forgery;
  /** Changes the signed text. */
  readonly body?: (statement: string) => string;
  readonly headers?: Record<string, string>;
}

/** Every way in which a submission can be refused, one at a time. */
export const refused: Readonly<Record<string, Refused>> = {
  'a wrong signature': {
    code: 'signature-invalid',
    status: 422,
    body: (statement) =>
      statement.replace(/\.([\w-]{4})([^.~]*)~/, (_, head: string, rest: string) => `.${flip(head)}${rest}~`),
  },
  'claims changed after signing': {
    code: 'signature-invalid',
    status: 422,
    body: (statement) => changeClaims(statement, (claims) => ({ ...claims, iat: Number(claims['iat']) + 1 })),
  },
  'a disclosure changed after signing': {
    code: 'disclosures-invalid',
    status: 422,
    body: (statement) =>
      changePart(statement, 1, (part) => encode(decode(part).replace(person.name, 'Autre Personne'))),
  },
  'a disclosure that was never signed': {
    code: 'disclosures-invalid',
    status: 422,
    draft: () => ({ contact: { ...person, postalCode: '44000' } }),
    body: (statement) => `${statement}${encode('["c2FsdHNhbHRzYWx0c2FsdA","phone","+33639980000"]')}~`,
  },
  'a disclosure twice': {
    code: 'disclosures-invalid',
    status: 422,
    body: (statement) => `${statement}${statement.split('~')[1]!}~`,
  },
  'ten thousand disclosures': {
    code: 'disclosures-too-many',
    status: 413,
    body: (statement) => `${statement}${'A~'.repeat(10_000)}`,
  },
  'a statement cut short': {
    code: 'statement-malformed',
    status: 400,
    body: (statement) => statement.slice(0, 700),
  },
  'a statement without its last mark': {
    code: 'statement-malformed',
    status: 400,
    body: (statement) => statement.slice(0, -1),
  },
  'claims that are cut JSON': {
    code: 'statement-malformed',
    status: 400,
    body: (statement) => {
      const [header, claims, rest] = statement.split('.');
      return `${header!}.${encode(decode(claims!).slice(0, -40))}.${rest!}`;
    },
  },
  'claims with a member too many': {
    code: 'statement-malformed',
    status: 400,
    body: (statement) => changeClaims(statement, (claims) => ({ ...claims, name: person.name })),
  },
  'another algorithm': {
    code: 'statement-malformed',
    status: 400,
    body: (statement) => {
      const [header, ...rest] = statement.split('.');
      return [encode(decode(header!).replace('ES256', 'none')), ...rest].join('.');
    },
  },
  'an empty body': { code: 'statement-malformed', status: 400, body: () => '' },
  'a body of one megabyte': {
    code: 'body-too-large',
    status: 413,
    body: (statement) => statement + person.email.repeat(40_000),
  },
  'another media type': {
    code: 'media-type-unknown',
    status: 415,
    headers: { 'content-type': 'application/json' },
  },
  'another audience': {
    code: 'audience-foreign',
    status: 422,
    draft: () => ({ audience: 'https://preuves.ailleurs.example' }),
  },
  'a challenge that nobody gave': {
    code: 'challenge-invalid',
    status: 422,
    draft: () => ({ challenge: 'A'.repeat(59) }),
  },
  'no challenge': { code: 'challenge-invalid', status: 422, draft: () => ({ challenge: '' }) },
  'a challenge with one bit changed': {
    code: 'challenge-invalid',
    status: 422,
    draft: async ({ challenge }) => ({ challenge: flip(await challenge()) }),
  },
  'a challenge of another notice': {
    code: 'challenge-invalid',
    status: 422,
    draft: async ({ challenge, files }) => ({
      challenge: await challenge(await unpinnedHash(files[0]!.text)),
    }),
  },
  'an expired challenge': {
    code: 'challenge-expired',
    status: 410,
    draft: async ({ challenge, clock }) => {
      const given = await challenge();
      clock.advance(7201);
      return { challenge: given };
    },
  },
  'an unknown notice': {
    code: 'notice-unknown',
    status: 422,
    draft: async () => ({ notice: compileNotice({ ...(await kitchenConfig()), revision: '2026-11-26' }) }),
  },
  'a page of another origin than the one that posts': {
    code: 'origin-foreign',
    status: 403,
    draft: () => ({ page: { origin: 'https://www.ailleurs.example', path: '/devis' } }),
  },
  'an origin that the receiver does not serve': {
    code: 'origin-foreign',
    status: 403,
    headers: { origin: 'https://www.atelier-corbel.example.ailleurs.example' },
  },
  'the origin null': { code: 'origin-foreign', status: 403, headers: { origin: 'null' } },
  'a path with a query, which may name the person': {
    code: 'statement-malformed',
    status: 400,
    draft: () => ({
      page: { origin: 'https://www.atelier-corbel.example', path: `/devis?mail=${person.email}` },
    }),
  },
  'texts that are not those of the notice': {
    code: 'transcript-differs',
    status: 422,
    draft: () => ({ transcript: `sha256-${'A'.repeat(43)}` }),
  },
  'a date of last week': { code: 'date-implausible', status: 422, draft: () => ({ date: '2026-11-18' }) },
  'a sentence that is not the notice’s': {
    code: 'choices-differ',
    status: 422,
    draft: ({ notice }) => ({
      notice: withSentence(notice, 'J’autorise Atelier Corbel et ses partenaires.'),
    }),
  },
  'a choice too few': {
    code: 'choices-differ',
    status: 422,
    forge: ({ claims, disclosures }) => ({
      claims: { ...claims, choices: claims.choices.slice(1) },
      disclosures: disclosures.filter((text) => !decode(text).includes('offres.atelier-corbel.phone')),
    }),
  },
  'choices in another order': {
    code: 'choices-differ',
    status: 422,
    forge: ({ claims, disclosures }) => ({
      claims: { ...claims, choices: claims.choices.toReversed() },
      disclosures,
    }),
  },
  'a choice that is signed and not shown': {
    code: 'choices-differ',
    status: 422,
    forge: ({ claims, disclosures }) => ({
      claims: { ...claims, choices: [...claims.choices, { '...': 'A'.repeat(43) }] },
      disclosures,
    }),
  },
  'a refusal with a box ticked': {
    code: 'choices-differ',
    status: 422,
    forge: ({ claims, disclosures }) => ({ claims: { ...claims, event: 'refused' }, disclosures }),
  },
  'another revision of the form': {
    code: 'form-differs',
    status: 422,
    forge: ({ claims, disclosures }) => ({
      claims: { ...claims, form: { ...claims.form, revision: '2026-01-01' } },
      disclosures,
    }),
  },
  'a language that the notice has not': {
    code: 'form-differs',
    status: 422,
    forge: ({ claims, disclosures }) => ({
      claims: { ...claims, form: { ...claims.form, locale: 'constructor' } },
      disclosures,
    }),
  },
  'a value for no field': {
    code: 'fields-differ',
    status: 422,
    draft: () => ({ contact: { ...person, postalCode: '44000', project: 'x' } }),
    forge: ({ claims, disclosures }) => {
      const project = disclosures.find((text) => decode(text).includes('"project"'))!;
      const income = encode(decode(project).replace('"project"', '"income"'));
      const swap = (text: string, from: string, to: string): string => (text === from ? to : text);
      const _sd = claims.subject._sd.map((digest) => swap(digest, digestOf(project), digestOf(income)));
      return {
        claims: { ...claims, subject: { _sd } },
        disclosures: disclosures.map((text) => swap(text, project, income)),
      };
    },
  },
  'more digests than fields, which could be shown later as other values': {
    code: 'fields-differ',
    status: 422,
    forge: ({ claims, disclosures }) => ({
      claims: { ...claims, subject: { _sd: [...claims.subject._sd, 'A'.repeat(43)] } },
      disclosures,
    }),
  },
  'a required field left out': {
    code: 'fields-differ',
    status: 422,
    draft: () => ({ contact: { name: person.name, phone: person.phone, postalCode: '44000' } }),
  },
  'a number that is not canonical': {
    code: 'fields-differ',
    status: 422,
    draft: () => ({ contact: { ...person, phone: '06 39 98 12 34', postalCode: '44000' } }),
  },
  'an address that is none': {
    code: 'fields-differ',
    status: 422,
    draft: () => ({ contact: { ...person, email: 'zephyrine.marqueur', postalCode: '44000' } }),
  },
  'an empty value': {
    code: 'fields-differ',
    status: 422,
    draft: () => ({ contact: { ...person, postalCode: '44000', project: '' } }),
  },
};

function withSentence(notice: WholeNotice, sentence: string): WholeNotice {
  const { fr } = notice.texts;
  const [id] = Object.keys(fr!.choices);
  const choices = { ...fr!.choices, [id!]: { ...fr!.choices[id!]!, sentence } };
  return { ...notice, texts: { ...notice.texts, fr: { ...fr!, choices } } };
}

async function unpinnedHash(config: string): Promise<string> {
  return noticeHash(compileNotice(JSON.parse(config)));
}

function changeClaims(
  statement: string,
  change: (claims: Record<string, unknown>) => Record<string, unknown>,
): string {
  const [header, claims, ...rest] = statement.split('.');
  const changed = change(JSON.parse(decode(claims!)) as Record<string, unknown>);
  return [header, encode(JSON.stringify(changed)), ...rest].join('.');
}

function changePart(statement: string, at: number, change: (part: string) => string): string {
  const parts = statement.split('~');
  return parts.map((part, index) => (index === at ? change(part) : part)).join('~');
}

function flip(text: string): string {
  return (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
}

function digestOf(disclosure: string): string {
  return createHash('sha256').update(disclosure).digest('base64url');
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** The text that base64url spells. */
export function decode(text: string): string {
  return Buffer.from(text, 'base64url').toString();
}
