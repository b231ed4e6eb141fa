import type { WholeNotice } from '../notice/index.ts';
import { REREAD_SECONDS } from './limits.ts';
import type { NoticeSource, StoredNotice } from './ports.ts';
import { registerFile, type RegistrationOptions } from './register-file.ts';
import { failureOf } from './report.ts';

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
export interface RegistryOptions extends RegistrationOptions {
  readonly source: NoticeSource;
}

/** Reads the source when it is first needed, and again when a hash is asked for that it did not have. */
export function createRegistry(options: RegistryOptions): Registry {
  const registered = new Map<string, RegisteredNotice>();
  const { ready, isOffered } = createOffer(options);
  return {
    ready,
    isOffered,
    registered: async (hash) => {
      await ready();
      const found = registered.get(hash) ?? readStored(await options.store.notice(hash));
      if (found) registered.set(hash, found);
      return found;
    },
  };
}

/** What the source has now. */
function createOffer(options: RegistryOptions): Pick<Registry, 'ready' | 'isOffered'> {
  const { source, now, report } = options;
  let files = new Map<string, readonly string[]>(); // hashes by text: what did not change is not judged again
  let readAt: number | undefined;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const read = new Map<string, readonly string[]>();
    for (const file of await source.read()) {
      read.set(file.text, files.get(file.text) ?? (await registerFile(file, options)));
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
    await readOnce().catch((error: unknown) => report({ event: 'failed', error: failureOf(error) }));
  };
  const isAmong = (hash: string): boolean => [...files.values()].some((hashes) => hashes.includes(hash));

  const isOffered = async (hash: string): Promise<boolean> => {
    await ready();
    if (!isAmong(hash)) await readAgain();
    return isAmong(hash);
  };
  return { ready, isOffered };
}

/** The store holds what this receiver wrote: it is read without suspicion. */
function readStored(stored: StoredNotice | undefined): RegisteredNotice | undefined {
  return stored && { notice: JSON.parse(stored.body) as WholeNotice, index: stored.index };
}
