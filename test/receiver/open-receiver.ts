import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileNotice } from '../../src/notice/index.ts';
import type { ConsentConfig, WholeNotice } from '../../src/notice/index.ts';
import { noticeHash } from '../../src/proof/index.ts';
import { createReceiver, generateKeySet, importKeySet, pinsOf } from '../../src/receiver/index.ts';
import type { Keys, NoticeFile, ReceiverEvent, ReceiverOptions, Store } from '../../src/receiver/index.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { fixedClock, type FixedClock } from '../../src/testing/index.ts';
import { makeStatement, type Draft } from './make-statement.ts';

export const AUDIENCE = 'https://preuves.atelier-corbel.example';
export const ORIGIN = 'https://www.atelier-corbel.example';

/** What the receiver answers to a submission that it keeps. */
export interface Answer {
  readonly id: string;
  readonly receipt: string;
  readonly token: string;
}

/** A receiver on a real SQLite file, with everything that a test may want to look at or to change. */
export interface OpenReceiver {
  readonly store: Store;
  readonly keys: Keys;
  readonly clock: FixedClock;
  readonly events: ReceiverEvent[];
  /** Files of the notice source: change them as an editor would. */
  readonly files: NoticeFile[];
  /** The kitchen form, pinned to this receiver's keys. */
  readonly notice: WholeNotice;
  readonly hash: string;
  receive(path: string, init?: RequestInit): Promise<Response>;
  challenge(hash?: string): Promise<string>;
  /** Signs a statement with a fresh challenge. */
  statement(draft?: Partial<Draft>): Promise<string>;
  post(body: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The kitchen form as its owner wrote it. */
export async function kitchenConfig(): Promise<ConsentConfig> {
  return JSON.parse(await readFile('demo/examples/kitchen.json', 'utf8')) as ConsentConfig;
}

/** Opens a receiver of the kitchen form in a folder of its own. */
export async function openReceiver(
  options: Partial<ReceiverOptions> = {},
  instant = '2026-11-25T10:00:00Z',
): Promise<OpenReceiver> {
  const folder = await mkdtemp(join(tmpdir(), 'consent-form-receiver-'));
  const store = options.store ?? (await sqliteStore({ path: join(folder, 'receiver.db') }));
  const keys =
    options.keys ?? (await importKeySet(await generateKeySet('preuves.atelier-corbel.example/log')));
  const clock = fixedClock(instant);
  const events: ReceiverEvent[] = [];
  const config = await kitchenConfig();
  const files: NoticeFile[] = [{ name: 'kitchen.consent.json', text: JSON.stringify(config) }];
  const notice = compileNotice(config, { receiver: await pinsOf(keys) });
  const receiver = createReceiver({
    store,
    keys,
    notices: { read: async () => files },
    audience: [AUDIENCE],
    origins: [ORIGIN],
    clock: clock.now,
    report: (event) => events.push(event),
    ...options,
  });

  const receive = (path: string, init?: RequestInit): Promise<Response> =>
    receiver(new Request(AUDIENCE + path, init));
  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    receive('/v1/statements', { method: 'POST', body, headers: { origin: ORIGIN, ...headers } });
  const hash = await noticeHash(notice);
  const challenge = async (wanted = hash): Promise<string> => {
    const body = JSON.stringify({ notice: wanted });
    const answer = await receive('/v1/challenge', { method: 'POST', body, headers: { origin: ORIGIN } });
    return ((await answer.json()) as { challenge: string }).challenge;
  };
  const statement = async (draft: Partial<Draft> = {}): Promise<string> =>
    makeStatement({ notice, challenge: draft.challenge ?? (await challenge()), ...draft }, clock.now());
  const close = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, keys, clock, events, files, notice, hash, receive, challenge, statement, post, close };
}

/** The answer to a submission that was kept. */
export async function answerOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer;
}
