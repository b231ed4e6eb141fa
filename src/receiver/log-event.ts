import { logEntry, signEvent } from '../proof/index.ts';
import type { LogEvent } from '../proof/index.ts';
import { MERGE_DELAY_SECONDS } from './limits.ts';
import type { EventEntry, Hash, Keys } from './ports.ts';

/** Who signs events, and when. */
export interface Registrar {
  readonly keys: Keys;
  readonly audience: readonly string[];
  /** Epoch seconds. */
  now(): number;
}

/** An event, signed. */
export interface SignedEvent {
  readonly receipt: string;
  readonly digest: Hash;
  /** Epoch seconds. */
  readonly loggedAt: number;
}

/** Signs that something happened. */
export async function signLogEvent(
  event: LogEvent,
  { keys, audience, now }: Registrar,
): Promise<SignedEvent> {
  const loggedAt = now();
  const log = { origin: keys.log.origin, mmd: MERGE_DELAY_SECONDS };
  const receipt = await signEvent({ v: 1, iss: audience[0]!, iat: loggedAt, ...event, log }, keys.receipt);
  return { receipt, digest: await logEntry(receipt), loggedAt };
}

/** What is to be kept of an event. @param id names what happened, so that it is logged once. */
export async function eventEntry(id: string, event: LogEvent, registrar: Registrar): Promise<EventEntry> {
  const { digest, ...signed } = await signLogEvent(event, registrar);
  return { kind: 'event', digest, event: { id, ...signed } };
}
