import { ConsentFormError } from '../base/errors.ts';
import type {
  Batch,
  Entry,
  LogNode,
  NodePlace,
  Store,
  StoredEvent,
  StoredNotice,
  StoredRecord,
} from '../receiver/ports.ts';

/** A store that forgets everything when the program ends: for tests and demonstrations, never for consents. */
export function memoryStore(): Store {
  const kept = nothingKept();
  return {
    size: async () => kept.digests.length,
    nodes: async (places) => places.map((place) => kept.nodes.get(placeKey(place)) ?? missingNode()),
    digests: async (start, end) => kept.digests.slice(start, end),
    append: async (batch) => append(kept, batch),
    recordById: async (id) => kept.records.get(id),
    recordByBody: async (hash) => kept.bodies.get(hash),
    isChallengeUsed: async (id) => kept.challenges.has(id),
    notice: async (hash) => kept.notices.get(hash),
    event: async (id) => kept.events.get(id),
    forgetChallenges: async (now) => forgetChallenges(kept, now),
    close: async () => {},
  };
}

interface Kept {
  /** The log. */
  readonly digests: LogNode['hash'][];
  /** What may stand in a store once, as SQL would say with `unique`. */
  readonly taken: Set<string>;
  readonly nodes: Map<string, LogNode['hash']>;
  readonly records: Map<string, StoredRecord>;
  readonly bodies: Map<string, StoredRecord>;
  readonly notices: Map<string, StoredNotice>;
  readonly events: Map<string, StoredEvent>;
  readonly challenges: Map<string, number>;
}

function nothingKept(): Kept {
  return {
    digests: [],
    taken: new Set(),
    nodes: new Map(),
    records: new Map(),
    bodies: new Map(),
    notices: new Map(),
    events: new Map(),
    challenges: new Map(),
  };
}

function append(kept: Kept, batch: Batch): boolean {
  const keys = batch.entries.flatMap(uniqueKeys);
  const isKnown = new Set(keys).size < keys.length || keys.some((key) => kept.taken.has(key));
  if (batch.size !== kept.digests.length || isKnown) return false;
  for (const key of keys) kept.taken.add(key);
  for (const [at, entry] of batch.entries.entries()) keep(kept, batch.size + at, entry);
  for (const node of batch.nodes) kept.nodes.set(placeKey(node), node.hash);
  kept.digests.push(...batch.entries.map(({ digest }) => digest));
  return true;
}

function keep({ records, bodies, notices, events, challenges }: Kept, index: number, entry: Entry): void {
  if (entry.kind === 'notice') {
    notices.set(entry.notice.hash, { ...entry.notice, index });
    return;
  }
  if (entry.kind === 'event') {
    events.set(entry.event.id, { ...entry.event, index });
    return;
  }
  const record = { ...entry.record, index };
  records.set(record.id, record);
  bodies.set(record.bodyHash, record);
  challenges.set(entry.challenge.id, entry.challenge.expiresAt);
}

function forgetChallenges({ challenges, taken }: Kept, now: number): number {
  const old = [...challenges].filter(([, expiresAt]) => expiresAt < now);
  for (const [id] of old) {
    challenges.delete(id);
    taken.delete(challengeKey(id));
  }
  return old.length;
}

function uniqueKeys(entry: Entry): string[] {
  const digest = `digest ${entry.digest.join()}`;
  if (entry.kind === 'notice') return [digest, `notice ${entry.notice.hash}`];
  if (entry.kind === 'event') return [digest, `event ${entry.event.id}`];
  const { id, bodyHash, statementHash } = entry.record;
  return [
    digest,
    `record ${id}`,
    `body ${bodyHash}`,
    `statement ${statementHash}`,
    challengeKey(entry.challenge.id),
  ];
}

function challengeKey(id: string): string {
  return `challenge ${id}`;
}

function placeKey({ level, index }: NodePlace): string {
  return `${level}/${index}`;
}

function missingNode(): never {
  throw new ConsentFormError('STORE_FAILED', 'the log lacks a subtree that its size needs');
}
