import type { ErrorCode } from '../base/errors.ts';
import type { Notice } from '../notice/model.ts';
import type { ErrorDetail } from './events.ts';
import type { UnsentReason } from './form-view.ts';
import type { Destination, Draft } from './sending/draft.ts';
import type { Ending, Offer, Sending } from './sending/sending.ts';

/** What came of a sending. */
export type Outcome = Ending | Failure;

/** Nothing is known to be recorded. */
export interface Failure {
  readonly unsent: UnsentReason;
  readonly error: ErrorDetail;
  readonly cause: unknown;
}

/** Sends forms. Its code arrives at the first interaction: signing is of no use to someone who only reads. */
export interface Sender {
  /** Loads what sending needs and asks for a challenge, ahead of time. Answers the receiver's time, epoch seconds. */
  prepare(notice: Notice, destination: Destination): Promise<number | undefined>;
  send(draft: Draft, destination: Destination, offer: Offer): Promise<Outcome>;
}

/** A sender that has loaded nothing yet. */
export function createSender(): Sender {
  let loading: Promise<Sending> | undefined;
  const load = (): Promise<Sending> => {
    loading ??= import('./sending/sending.ts').then(({ createSending }) => createSending());
    loading.catch(() => (loading = undefined)); // a chunk that the network lost is asked for again
    return loading;
  };
  return {
    async prepare(notice, destination) {
      try {
        return await (await load()).prepare(notice, destination);
      } catch {
        return undefined; // nothing is lost: sending asks again, and says so if it fails
      }
    },
    async send(draft, destination, offer) {
      try {
        return await (await load()).send(draft, destination, offer);
      } catch (cause) {
        return failureOf(cause);
      }
    },
  };
}

function failureOf(cause: unknown): Failure {
  const { code = 'RECEIVER_UNREACHABLE', status } = (cause ?? {}) as { code?: ErrorCode; status?: number };
  const silent = status === undefined && !navigator.onLine ? 'offline' : 'unreachable';
  const unsent = reasons[code] ?? silent;
  const retryable = unsent !== 'refused';
  return { cause, unsent, error: { code, retryable, ...(status === undefined ? {} : { status }) } };
}

const reasons: Readonly<Partial<Record<ErrorCode, UnsentReason>>> = {
  RECEIVER_REFUSED: 'refused',
  RECEIPT_INVALID: 'unproven',
  PROOF_MALFORMED: 'unproven',
  ENCODING_INVALID: 'unproven',
  SIGNATURE_INVALID: 'unproven',
};
