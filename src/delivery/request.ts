import { ReceiverError } from './receiver-error.ts';

/** What a sender needs of the world. */
export interface Transport {
  /** Absent: the platform's. */
  readonly fetch?: typeof fetch;
  /** How long one attempt may take. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;
// WHATWG Fetch §4.6: a keepalive body above 64 KiB is a network error
const KEEPALIVE_BYTES = 65_536;

/**
 * One exchange with the receiver, without cookies or referrer: the body says all that it may know.
 *
 * @throws {ReceiverError} for every answer but a success.
 */
export async function request(url: string, init: RequestInit, transport: Transport = {}): Promise<Response> {
  const answer = await reach(url, init, transport);
  if (answer.ok) return answer;
  const problem = await readProblem(answer);
  const code = canRetry(answer.status) ? 'RECEIVER_UNREACHABLE' : 'RECEIVER_REFUSED';
  throw new ReceiverError(code, {
    status: answer.status,
    ...(problem === undefined ? {} : { problem }),
    ...retryAfter(answer),
  });
}

/** A body that needs no CORS preflight, and that survives the page. */
export function textBody(body: string): RequestInit {
  const keepalive = new TextEncoder().encode(body).length < KEEPALIVE_BYTES;
  return { method: 'POST', body, keepalive, headers: { 'content-type': 'text/plain;charset=UTF-8' } };
}

async function reach(url: string, init: RequestInit, transport: Transport): Promise<Response> {
  const { fetch: send = fetch, timeoutMs = TIMEOUT_MS } = transport;
  try {
    return await send(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error', // a statement goes where its audience says, nowhere else
      signal: AbortSignal.timeout(timeoutMs),
      ...init,
    });
  } catch (cause) {
    throw new ReceiverError('RECEIVER_UNREACHABLE', { cause });
  }
}

function canRetry(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

async function readProblem(answer: Response): Promise<string | undefined> {
  try {
    const { code } = (await answer.json()) as { code?: unknown };
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined; // a proxy's page, not the receiver's answer: the status is all we know
  }
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfter(answer: Response): { retryAfterMs?: number } {
  const value = answer.headers.get('retry-after');
  if (value === null) return {};
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? { retryAfterMs: Math.max(0, ms) } : {};
}
