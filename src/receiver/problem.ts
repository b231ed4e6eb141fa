import { table } from '../base/table.ts';

interface Kind {
  readonly status: number;
  readonly title: string;
}

/**
 * Every problem that the receiver answers with (RFC 9457). The code is the last part of `type` and is stable; a client
 * may try again unchanged only after a 5xx.
 */
export const problems = table({
  'body-malformed': { status: 400, title: 'The body is not what this address takes' },
  'statement-malformed': { status: 400, title: 'The statement cannot be read' },
  'token-invalid': { status: 401, title: 'The token does not open this record' },
  'origin-foreign': { status: 403, title: 'This receiver does not serve that page' },
  'not-found': { status: 404, title: 'Nothing is here' },
  'method-unknown': { status: 405, title: 'This address does not take that method' },
  'challenge-used': { status: 409, title: 'The challenge was answered by another statement' },
  'challenge-expired': { status: 410, title: 'The challenge is too old' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'disclosures-too-many': {
    status: 413,
    title: 'The statement has more disclosures than its form has fields and boxes',
  },
  'media-type-unknown': { status: 415, title: 'The body must be text/plain' },
  'notice-unknown': { status: 422, title: 'The notice is not registered here' },
  'signature-invalid': { status: 422, title: 'The signature does not fit the statement' },
  'audience-foreign': { status: 422, title: 'The statement is for another receiver' },
  'challenge-invalid': { status: 422, title: 'The challenge was not given for this notice' },
  'form-differs': { status: 422, title: 'The form is not that of the notice' },
  'disclosures-invalid': { status: 422, title: 'A disclosure is not as it was signed' },
  'transcript-differs': { status: 422, title: 'The texts shown are not those of the notice' },
  'date-implausible': { status: 422, title: 'The date shown is not the day of the submission' },
  'fields-differ': { status: 422, title: 'The values are not those that the notice asks for' },
  'choices-differ': { status: 422, title: 'The choices are not those of the notice' },
  failed: { status: 500, title: 'The receiver failed; nothing was kept' },
  'store-unavailable': { status: 503, title: 'The receiver cannot keep anything now; nothing was kept' },
} satisfies Record<string, Kind>);

/** The code of a problem: closed, and public API. */
export type ProblemCode = keyof typeof problems;

/** What a refusal may change of its kind. */
export interface RefusalOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A request refused. Its message names the place, never a value of the request. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, message: string, options: RefusalOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'Refusal';
    this.code = code;
    this.status = options.status ?? problems[code].status;
    this.headers = options.headers ?? {};
  }
}

/** The answer to a refused request (RFC 9457). */
export function problemResponse({ code, status, message, headers }: Refusal): Response {
  const body = {
    type: `urn:consent-form:problem:${code}`,
    title: problems[code].title,
    status,
    detail: message,
    code,
  };
  const fixed = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return new Response(JSON.stringify(body), { status, headers: { ...fixed, ...headers } });
}
