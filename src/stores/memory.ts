import { ConsentFormError } from '../base/errors.ts';
import type {
  Batch,
  Entry,
  LogNode,
  NodePlace,
  Store,
  StoredNotice,
  StoredRecord,
} from '../receiver/ports.ts';

/** A store that forgets everything when the program ends: for tests and demonstrations, never for consents. */
export function memoryStore(): Store {
  const taken = new Set<string>();
  const nodes = new Map<string, LogNode['hash']>();
  const records = new Map<string, StoredRecord>();
  const bodies = new Map<string, StoredRecord>();
  const notices = new Map<string, StoredNotice>();
  const challenges = new Map<string, number>();
  let size = 0;

  const keep = (entry: Entry): void => {
    const index = size++;
    for (const key of uniqueKeys(entry)) taken.add(key);
    if (entry.kind === 'notice') {
      notices.set(entry.notice.hash, { ...entry.notice, index });
      return;
    }
    const record = { ...entry.record, index };
    records.set(record.id, record);
    bodies.set(record.bodyHash, record);
    challenges.set(entry.challenge.id, entry.challenge.expiresAt);
  };

  const append = (batch: Batch): boolean => {
    const keys = batch.entries.flatMap(uniqueKeys);
    if (batch.size !== size || new Set(keys).size < keys.length || keys.some((key) => taken.has(key)))
      return false;
    for (const entry of batch.entries) keep(entry);
    for (const node of batch.nodes) nodes.set(placeKey(node), node.hash);
    return true;
  };

  const forgetChallenges = (now: number): number => {
    const old = [...challenges].filter(([, expiresAt]) => expiresAt < now).map(([id]) => id);
    for (const id of old) challenges.delete(id);
    for (const id of old) taken.delete(challengeKey(id));
    return old.length;
  };

  return {
    size: async () => size,
    nodes: async (places) => places.map((place) => nodes.get(placeKey(place)) ?? missingNode()),
    append: async (batch) => append(batch),
    recordById: async (id) => records.get(id),
    recordByBody: async (hash) => bodies.get(hash),
    isChallengeUsed: async (id) => challenges.has(id),
    notice: async (hash) => notices.get(hash),
    forgetChallenges: async (now) => forgetChallenges(now),
    close: async () => {},
  };
}

/** What must stand once in a store, as SQL would say with `unique`. */
function uniqueKeys(entry: Entry): string[] {
  const leaf = `leaf ${entry.leaf.join()}`;
  if (entry.kind === 'notice') return [leaf, `notice ${entry.notice.hash}`];
  const { id, bodyHash, statementHash } = entry.record;
  return [
    leaf,
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
