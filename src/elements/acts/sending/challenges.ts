import { ConsentFormError } from '../../../base/errors.ts';
import { askChallenge } from '../../../delivery/ask-challenge.ts';
import type { Challenge } from '../../../delivery/ask-challenge.ts';
import type { Destination } from './draft.ts';

/** A challenge at hand. */
export interface Held {
  readonly challenge: string;
  /** The receiver's time now, epoch seconds. */
  readonly now: () => number;
}

/** Keeps one challenge ready, and asks for another when it is old, answered, or was given for another form. */
export interface Challenges {
  get(destination: Destination, notice: string): Promise<Held>;
  drop(): void;
}

/** A challenge this close to its end is not worth signing. */
const MARGIN_SECONDS = 60;

/** Keeps no challenge yet. */
export function createChallenges(): Challenges {
  let asked: { readonly key: string; readonly held: Promise<Held & { isFresh: () => boolean }> } | undefined;
  return {
    async get(destination, notice) {
      const key = `${destination.endpoint} ${notice}`;
      const kept = asked?.key === key ? await asked.held.catch(() => undefined) : undefined;
      if (kept?.isFresh()) return kept;
      const held = ask(destination, notice);
      asked = { key, held };
      return held;
    },
    drop: () => (asked = undefined),
  };
}

async function ask(destination: Destination, notice: string): Promise<Held & { isFresh: () => boolean }> {
  const { endpoint } = destination;
  if (!endpoint) {
    const message = '"endpoint" is missing: name the receiver in the configuration or in the attribute';
    throw new ConsentFormError('RECEIVER_UNREACHABLE', message);
  }
  const given = await askChallenge(endpoint, notice, destination);
  return hold(given, performance.now());
}

/** Told by the time that passed, not by the person's clock: that one may be a day off. */
function hold({ challenge, expiresAt, now }: Challenge, heardMs: number): Held & { isFresh: () => boolean } {
  const current = (): number => Math.floor(now + (performance.now() - heardMs) / 1000);
  return { challenge, now: current, isFresh: () => current() < expiresAt - MARGIN_SECONDS };
}
