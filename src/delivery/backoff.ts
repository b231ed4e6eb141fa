import { ReceiverError } from './receiver-error.ts';

/** How a sender waits between attempts. Time and randomness are passed in by tests. */
export interface Patience {
  /** Attempts in all. */
  readonly attempts?: number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** A number from 0 to 1. */
  readonly random?: () => number;
}

const BASE_MS = 800;
/** Someone is waiting in front of the page: past this, say that nothing was sent. */
const LONGEST_WAIT_MS = 20_000;

/**
 * Tries until it works, until the receiver refuses, or until patience ends.
 *
 * @throws {ReceiverError} the last failure.
 */
export async function withBackoff<T>(attempt: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { attempts = 3, sleep = wait, random = Math.random } = patience;
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (failure) {
      const delayMs = pauseMs(failure, tried, random);
      if (tried >= attempts || delayMs > LONGEST_WAIT_MS) throw failure;
      await sleep(delayMs);
    }
  }
}

/** Doubled at each attempt and jittered by half, so that a crowd doesn't come back all at once. */
function pauseMs(failure: unknown, tried: number, random: () => number): number {
  if (!(failure instanceof ReceiverError) || failure.code !== 'RECEIVER_UNREACHABLE') return Infinity;
  return failure.retryAfterMs ?? BASE_MS * 2 ** (tried - 1) * (0.5 + random() / 2);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
