import { epochSeconds } from '../base/epoch-seconds.ts';
import { announce } from './announce.ts';
import { CHALLENGE_SECONDS, FORGET_SECONDS } from './limits.ts';
import { createExpectations, type Expect } from './expectations.ts';
import type { ReceiverOptions } from './options.ts';
import type { Keys, NoticeSource, Random, Store } from './ports.ts';
import { createRegistry, type Registry } from './registry.ts';
import type { Report } from './report.ts';
import { createSequencer, type Sequence } from './sequencer.ts';

/** What the routes work with. */
export interface Parts {
  readonly store: Store;
  readonly keys: Keys;
  readonly random: Random;
  readonly report: Report;
  /** Base URLs of this receiver, without a slash at their end. */
  readonly audience: readonly string[];
  /** Origins of the pages that it serves. */
  readonly origins: ReadonlySet<string>;
  readonly registry: Registry;
  readonly sequence: Sequence;
  readonly expect: Expect;
  /** The time, in epoch seconds. */
  now(): number;
  /** Forgets challenges that are too old to be answered, once in a while. */
  forgetChallenges(): Promise<void>;
}

/** Puts a receiver's parts together. */
export function assemble({ notices, clock, origins, ...options }: Required<ReceiverOptions>): Parts {
  const now = (): number => epochSeconds(clock());
  const sequence = createSequencer(options.store);
  const source = readAfter(() => announce({ ...options, now, sequence }), notices);
  return {
    ...options,
    now,
    sequence,
    expect: createExpectations(),
    origins: new Set(origins),
    registry: createRegistry({ ...options, source, now, sequence }),
    forgetChallenges: everySeconds(FORGET_SECONDS, now, async () => {
      // kept a while longer than needed: a clock that is put back must not make a spent challenge fresh
      await options.store.forgetChallenges(now() - CHALLENGE_SECONDS);
    }),
  };
}

/** A source that is read once an act is done. An act that failed is tried again at the next reading. */
function readAfter(act: () => Promise<void>, source: NoticeSource): NoticeSource {
  let isDone = false;
  return {
    read: async () => {
      if (!isDone) await act();
      isDone = true;
      return source.read();
    },
  };
}

/** Runs an act when it is called, but no more often than every so many seconds. */
function everySeconds(seconds: number, now: () => number, act: () => Promise<void>): () => Promise<void> {
  let doneAt = now();
  return async () => {
    if (Math.abs(now() - doneAt) < seconds) return;
    doneAt = now();
    await act();
  };
}
