import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import type { WholeNotice } from '../notice/index.ts';
import { noticeHash } from '../proof/index.ts';
import { admitNotice, type Judge } from './admit-notice.ts';
import { pinsOf } from './keys.ts';
import { REREAD_SECONDS } from './limits.ts';
import { noticeEntry } from './notice-entry.ts';
import type { Keys, NoticeFile, NoticeSource, Store, StoredNotice } from './ports.ts';
import { failureOf, type Report } from './report.ts';
import type { Sequence } from './sequencer.ts';

/** The notices of a receiver. */
export interface Registry {
  /** Waits until the source was read; rejects when it cannot be. */
  ready(): Promise<void>;
  /** Whether the source has the Notice now: only then may a form start. */
  isOffered(hash: string): Promise<boolean>;
  /** A Notice that was ever registered: whoever got a challenge for it may still answer. */
  registered(hash: string): Promise<RegisteredNotice | undefined>;
}

/** A Notice with its place in the log. */
export interface RegisteredNotice {
  readonly notice: WholeNotice;
  readonly index: number;
}

/** What a registry needs. */
export interface RegistryOptions {
  readonly source: NoticeSource;
  readonly store: Store;
  readonly keys: Keys;
  readonly audience: readonly string[];
  readonly sequence: Sequence;
  readonly report: Report;
  /** Epoch seconds. */
  now(): number;
}

/** Reads the source when it is first needed, and again when a hash is asked for that it did not have. */
export function createRegistry(options: RegistryOptions): Registry {
  const { source, store, now } = options;
  const registered = new Map<string, RegisteredNotice>();
  let files = new Map<string, readonly string[]>(); // hashes by text: what did not change is not judged again
  let readAt: number | undefined;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const judge = await judgeOf(options);
    const read = new Map<string, readonly string[]>();
    for (const file of await source.read()) {
      read.set(file.text, files.get(file.text) ?? (await registerFile(file, judge, options)));
    }
    files = read;
    readAt = now();
  };
  const readOnce = (): Promise<void> => {
    reading ??= read().finally(() => (reading = undefined));
    return reading;
  };
  const ready = async (): Promise<void> => {
    if (readAt === undefined) await readOnce();
  };
  /** A source that cannot be read now, in the midst of a deployment say, takes nothing away. */
  const readAgain = async (): Promise<void> => {
    if (Math.abs(now() - (readAt ?? 0)) < REREAD_SECONDS) return;
    await readOnce().catch((error: unknown) => options.report({ event: 'failed', error: failureOf(error) }));
  };
  const isAmong = (hash: string): boolean => [...files.values()].some((hashes) => hashes.includes(hash));

  return {
    ready,
    isOffered: async (hash) => {
      await ready();
      if (!isAmong(hash)) await readAgain();
      return isAmong(hash);
    },
    registered: async (hash) => {
      await ready();
      const found = registered.get(hash) ?? readStored(await store.notice(hash));
      if (found) registered.set(hash, found);
      return found;
    },
  };
}

async function judgeOf({ store, keys }: RegistryOptions): Promise<Judge> {
  return {
    pins: await pinsOf(keys),
    isRegistered: async (notice) =>
      (await store.notice(await noticeHash(notice)))?.body === canonicalText(notice),
  };
}

/** Registers what a file stands for, and answers the hashes: none when it is refused. */
async function registerFile(
  file: NoticeFile,
  judge: Judge,
  options: RegistryOptions,
): Promise<readonly string[]> {
  const admission = await admitNotice(file.text, judge);
  if ('reason' in admission) {
    options.report({ event: 'notice-refused', file: file.name, ...admission });
    return [];
  }
  const hashes: string[] = [];
  for (const notice of admission.notices) hashes.push(await register(notice, file, options));
  return hashes;
}

async function register(notice: WholeNotice, file: NoticeFile, options: RegistryOptions): Promise<string> {
  const { store, sequence, report } = options;
  const hash = await noticeHash(notice);
  if (await store.notice(hash)) return hash;
  const outcome = await sequence(await noticeEntry({ hash, body: canonicalText(notice) }, options));
  if (outcome.state === 'appended') {
    report({ event: 'notice-registered', file: file.name, notice: hash, index: outcome.index });
  }
  return hash;
}

/** The store holds what this receiver wrote: it is read without suspicion. */
function readStored(stored: StoredNotice | undefined): RegisteredNotice | undefined {
  return stored && { notice: JSON.parse(stored.body) as WholeNotice, index: stored.index };
}

function canonicalText(notice: object): string {
  return canonicalize(notice as Json);
}
