import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { proveConsistency, verifyCheckpoint, verifyConsistency } from '../../src/log/index.ts';
import { compileNotice } from '../../src/notice/index.ts';
import { noticeHash, verifyProof } from '../../src/proof/index.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { makeStatement } from './make-statement.ts';
import { AUDIENCE, kitchenConfig, ORIGIN, type Answer } from './open-receiver.ts';

const SUBMISSIONS = 500;
/** Acknowledgements after which the receiver is killed, each time with the rest in flight. */
const KILLED_AFTER = [60, 250];
const EVENTS = 3; // the key, and the kitchen form, pinned and not

let folder: string;
const children: ChildProcess[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consent-form-kill-'));
});
after(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

test('kill -9 amid 500 submissions: every acknowledged receipt is there and verifies, none is doubled', async () => {
  const acknowledged = new Map<string, Answer>();
  let running = await serve();
  const statements = await makeStatements(running);
  const heads: string[] = [];
  for (const limit of KILLED_AFTER) {
    const isEnough = (): boolean => acknowledged.size >= limit;
    const answers = postAll(
      running,
      statements,
      acknowledged,
      () => isEnough() && running.process.kill('SIGKILL'),
    );
    await Promise.all([answers, once(running.process, 'exit')]);
    assert.ok(isEnough() && acknowledged.size < SUBMISSIONS, `${acknowledged.size} were acknowledged`);
    running = await serve();
    heads.push(await (await fetch(`${running.url}/log/checkpoint`)).text());
    for (const answer of acknowledged.values()) await assertServed(running, answer);
  }
  await postAll(running, statements, acknowledged, () => false);
  assert.equal(acknowledged.size, SUBMISSIONS);
  const last = await (await fetch(`${running.url}/log/checkpoint`)).text();
  assert.equal((await verifyCheckpoint(last, running.logKey)).size, EVENTS + SUBMISSIONS);
  assert.equal(new Set([...acknowledged.values()].map(({ id }) => id)).size, SUBMISSIONS);
  for (const answer of [...acknowledged.values()].slice(0, 60)) await assertServed(running, answer);
  running.process.kill('SIGTERM');
  await once(running.process, 'exit');
  await assertOnlyGrew([...heads, last], running.logKey);
});

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  readonly logKey: string;
}

/** What a stream says until it has said something. */
async function spoken(stream: Readable, end: RegExp): Promise<string> {
  let said = '';
  for await (const [chunk] of on(stream, 'data', { close: ['end'] })) {
    said += String(chunk);
    if (end.test(said)) break;
  }
  return said;
}

/** Starts the command that a user would start. */
async function serve(): Promise<Running> {
  const command = [
    '--import',
    'tsx',
    'src/cli/index.ts',
    'serve',
    'demo/examples/kitchen.json',
    '--lang',
    'en',
  ];
  const options = ['--origin', ORIGIN, '--url', AUDIENCE, '--port', '0', '--folder', join(folder, 'records')];
  const child = spawn(process.execPath, [...command, ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  const said = await spoken(child.stdout, /\n\}\n/);
  const url = /listens on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
  const logKey = /"log": "([^"]+)"/.exec(said)?.[1];
  assert.ok(url && logKey, said);
  return { process: child, url, logKey };
}

async function makeStatements({ url }: Running): Promise<string[]> {
  const notice = compileNotice(await kitchenConfig());
  const body = JSON.stringify({ notice: await noticeHash(notice) });
  return Promise.all(
    Array.from({ length: SUBMISSIONS }, async () => {
      const given = await fetch(`${url}/v1/challenge`, { method: 'POST', body, headers: { origin: ORIGIN } });
      const { challenge } = (await given.json()) as { challenge: string };
      return makeStatement({ notice, challenge }, new Date());
    }),
  );
}

/** Sends every statement at once, as at the first attempt: what was acknowledged must be acknowledged alike. */
async function postAll(
  { url }: Running,
  statements: readonly string[],
  acknowledged: Map<string, Answer>,
  onAnswer: () => void,
): Promise<void> {
  const posts = statements.map(async (body) => {
    const response = await fetch(`${url}/v1/statements`, {
      method: 'POST',
      body,
      headers: { origin: ORIGIN },
    });
    const answer = (await response.json()) as Answer;
    assert.ok(response.ok, JSON.stringify(answer));
    const before = acknowledged.get(body);
    if (before) assert.deepEqual(answer, before);
    acknowledged.set(body, answer);
    onAnswer();
  });
  const ended = await Promise.allSettled(posts);
  for (const post of ended)
    if (post.status === 'rejected') assert.ok(isBroken(post.reason), String(post.reason));
}

/** The connection broke: the answer never came. */
function isBroken(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === 'AbortError');
}

async function assertServed({ url }: Running, { id, token, receipt }: Answer): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  assert.equal(await (await fetch(`${url}/v1/receipts/${id}`, { headers })).text(), receipt);
  const proof = await (await fetch(`${url}/v1/proofs/${id}`, { headers })).text();
  const { checks } = await verifyProof(proof);
  const open = checks.filter(({ result }) => result !== 'pass').map(({ code }) => code);
  assert.deepEqual(open, ['key-not-pinned']); // this form pins no key
}

/** Each head of the log begins with the one before, and the leaves of the file make the last. */
async function assertOnlyGrew(notes: readonly string[], logKey: string): Promise<void> {
  const store = await sqliteStore({ path: join(folder, 'records', 'receiver.db') });
  const heads = await Promise.all(notes.map((note) => verifyCheckpoint(note, logKey)));
  for (const [at, head] of heads.entries()) {
    const old = heads[at - 1];
    if (!old) continue;
    const path = await proveConsistency(old.size, head.size, (places) => store.nodes(places));
    assert.ok(await verifyConsistency(old, head, path));
  }
  await store.close();
}
