import { ConsentFormError } from '../base/errors.ts';
import { growTree, hashLeaf } from '../log/index.ts';
import { MAX_BATCH } from './limits.ts';
import type { Batch, Entry, Store } from './ports.ts';

/** What became of an entry: in the log at `index` now, kept before, or refused because its challenge is spent. */
export type Outcome =
  | { readonly state: 'appended'; readonly index: number }
  | { readonly state: 'known' }
  | { readonly state: 'challenge-used' };

/** Appends an entry to the log and keeps what it stands for. Resolves once that is durable. */
export type Sequence = (entry: Entry) => Promise<Outcome>;

interface Job {
  readonly entry: Entry;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/** Other writers on the same store may be first this often in a row before we give up. */
const MAX_TRIES = 20;

/**
 * Gives entries their place in the log, one batch at a time. What arrives while a batch is being committed goes into
 * the next one, so that a crowd shares a flush of the disk and a lone submission does not wait for one.
 */
export function createSequencer(store: Store): Sequence {
  let waiting: Job[] = [];
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      const { jobs, twins } = apart(waiting.slice(0, MAX_BATCH));
      waiting = [...twins, ...waiting.slice(MAX_BATCH)];
      await commit(store, jobs);
    }
    isRunning = false;
  };

  return (entry) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject });
      if (!isRunning) void run();
    });
}

/** Entries of which only one can be kept go one after the other: the second then finds the first in the store. */
function apart(waiting: readonly Job[]): { jobs: Job[]; twins: Job[] } {
  const seen = new Set<string>();
  const [jobs, twins]: [Job[], Job[]] = [[], []];
  for (const job of waiting) {
    const key = uniqueKey(job.entry);
    (seen.has(key) ? twins : jobs).push(job);
    seen.add(key);
  }
  return { jobs, twins };
}

function uniqueKey(entry: Entry): string {
  if (entry.kind === 'record') return entry.challenge.id;
  return entry.kind === 'notice' ? entry.notice.hash : entry.event.id;
}

async function commit(store: Store, jobs: readonly Job[]): Promise<void> {
  try {
    let fresh = jobs;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      fresh = await settleKnown(store, fresh);
      if (fresh.length === 0 || (await append(store, fresh))) return;
    }
    throw new ConsentFormError('STORE_FAILED', 'other receivers write to this store without a pause');
  } catch (error) {
    for (const job of jobs) job.reject(error); // those that are settled stay as they are
  }
}

/** Settles the jobs that need no place in the log, and answers the others. */
async function settleKnown(store: Store, jobs: readonly Job[]): Promise<Job[]> {
  const fresh: Job[] = [];
  for (const job of jobs) {
    const outcome = await knownOutcome(store, job.entry);
    if (outcome) job.resolve(outcome);
    else fresh.push(job);
  }
  return fresh;
}

async function knownOutcome(store: Store, entry: Entry): Promise<Outcome | undefined> {
  if (await knownTwin(store, entry)) return { state: 'known' };
  const isUsed = entry.kind === 'record' && (await store.isChallengeUsed(entry.challenge.id));
  return isUsed ? { state: 'challenge-used' } : undefined;
}

function knownTwin(store: Store, entry: Entry): Promise<object | undefined> {
  if (entry.kind === 'record') return store.recordByBody(entry.record.bodyHash);
  return entry.kind === 'notice' ? store.notice(entry.notice.hash) : store.event(entry.event.id);
}

async function append(store: Store, jobs: readonly Job[]): Promise<boolean> {
  const size = await store.size();
  if (!(await store.append(await batchOf(store, size, jobs)))) return false;
  for (const [at, job] of jobs.entries()) job.resolve({ state: 'appended', index: size + at });
  return true;
}

async function batchOf(store: Store, size: number, jobs: readonly Job[]): Promise<Batch> {
  const entries = jobs.map(({ entry }) => entry);
  const leaves = await Promise.all(entries.map(({ digest }) => hashLeaf(digest)));
  return { size, entries, nodes: await growTree(size, leaves, (places) => store.nodes(places)) };
}
