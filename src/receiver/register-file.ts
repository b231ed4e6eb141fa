import { canonicalize } from '../base/canonical.ts';
import type { Json } from '../base/canonical.ts';
import type { WholeNotice } from '../notice/index.ts';
import { noticeHash } from '../proof/index.ts';
import { admitNotice, type Judge } from './admit-notice.ts';
import { pinsOf } from './keys.ts';
import type { Registrar } from './log-event.ts';
import { noticeEntry } from './notice-entry.ts';
import type { NoticeFile, Store } from './ports.ts';
import type { Report } from './report.ts';
import type { Sequence } from './sequencer.ts';

/** What registering needs. */
export interface RegistrationOptions extends Registrar {
  readonly store: Store;
  readonly sequence: Sequence;
  readonly report: Report;
}

/** Judges a file by the receiver's keys and its own linter, registers what it stands for, and answers the hashes. */
export async function registerFile(
  file: NoticeFile,
  options: RegistrationOptions,
): Promise<readonly string[]> {
  const admission = await admitNotice(file.text, await judgeOf(options));
  if ('reason' in admission) {
    options.report({ event: 'notice-refused', file: file.name, ...admission });
    return [];
  }
  const hashes: string[] = [];
  for (const notice of admission.notices) hashes.push(await register(notice, file, options));
  return hashes;
}

async function judgeOf({ store, keys }: RegistrationOptions): Promise<Judge> {
  return {
    pins: await pinsOf(keys),
    isRegistered: async (notice) =>
      (await store.notice(await noticeHash(notice)))?.body === canonicalText(notice),
  };
}

async function register(
  notice: WholeNotice,
  file: NoticeFile,
  options: RegistrationOptions,
): Promise<string> {
  const { store, sequence, report } = options;
  const hash = await noticeHash(notice);
  if (await store.notice(hash)) return hash;
  const outcome = await sequence(await noticeEntry({ hash, body: canonicalText(notice) }, options));
  if (outcome.state === 'appended') {
    report({ event: 'notice-registered', file: file.name, notice: hash, index: outcome.index });
  }
  return hash;
}

function canonicalText(notice: object): string {
  return canonicalize(notice as Json);
}
