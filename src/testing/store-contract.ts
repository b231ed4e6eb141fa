import { canonicalize } from '../base/canonical.ts';
import type { Batch, EventEntry, LogNode, NoticeEntry, RecordEntry, Store } from '../receiver/ports.ts';

/** One thing that every store must do. Give `name` and `run` to your test runner. */
export interface ContractCase {
  readonly name: string;
  run(): Promise<void>;
}

/**
 * What every store must do, as cases for any test runner:
 * `for (const { name, run } of storeContract(open)) test(name, run)`.
 *
 * @param open makes a new, empty store; each case opens its own and closes it.
 */
export function storeContract(open: () => Promise<Store>): readonly ContractCase[] {
  return Object.entries(cases).map(([name, check]) => ({
    name,
    run: async () => {
      const store = await open();
      try {
        await check(store);
      } finally {
        await store.close();
      }
    },
  }));
}

const cases: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'starts empty': async (store) => {
    same(await store.size(), 0, 'the size of an empty log');
    same(await store.recordById('a'), undefined, 'a record never kept');
    same(await store.recordByBody('a'), undefined, 'a body never kept');
    same(await store.notice('a'), undefined, 'a notice never kept');
    same(await store.event('a'), undefined, 'an event that never happened');
    same(await store.isChallengeUsed('a'), false, 'a challenge never answered');
  },

  'gives back what was appended, with its place in the log': async (store) => {
    const [notice, record, event] = [noticeEntry(0), recordEntry(1), eventEntry(2)];
    same(await store.append(batch(0, [notice, record, event])), true, 'append');
    same(await store.size(), 3, 'the size');
    same(await store.notice('notice-0'), { ...notice.notice, index: 0 }, 'the notice');
    same(await store.recordById('id-1'), { ...record.record, index: 1 }, 'the record by id');
    same(await store.recordByBody('body-1'), { ...record.record, index: 1 }, 'the record by body');
    same(await store.isChallengeUsed('challenge-1'), true, 'the challenge');
    same(await store.event('event-2'), { ...event.event, index: 2 }, 'the event');
  },

  'gives the entries of the log, in its order': async (store) => {
    await store.append(batch(0, [noticeEntry(0), recordEntry(1), eventEntry(2)]));
    same(
      (await store.digests(0, 3)).map(numbers),
      [0, 1, 2].map((n) => numbers(bytes(n))),
      'all',
    );
    same((await store.digests(1, 2)).map(numbers), [numbers(bytes(1))], 'one');
    same(await store.digests(2, 2), [], 'none');
  },

  'keeps the hashes of subtrees, in the order asked for': async (store) => {
    const nodes = [node(0, 0), node(0, 1), node(1, 0)];
    await store.append({ ...batch(0, [noticeEntry(0), recordEntry(1)]), nodes });
    const found = await store.nodes([nodes[2]!, nodes[0]!]);
    same(found.map(numbers), [numbers(nodes[2]!.hash), numbers(nodes[0]!.hash)], 'the hashes');
  },

  'keeps disclosures in order, however many': async (store) => {
    const disclosures = Array.from({ length: 40 }, (_, at) => `disclosure ${40 - at}`);
    const { record, ...entry } = recordEntry(1);
    await store.append(batch(0, [noticeEntry(0), { ...entry, record: { ...record, disclosures } }]));
    same((await store.recordById('id-1'))?.disclosures, disclosures, 'the disclosures');
  },

  'refuses a batch that was computed for another size': async (store) => {
    await store.append(batch(0, [noticeEntry(0)]));
    await refuses(store, batch(0, [recordEntry(1)]));
    await refuses(store, batch(2, [recordEntry(1)]));
  },

  'refuses a batch with anything known, and keeps nothing of it': async (store) => {
    await store.append(batch(0, [noticeEntry(0), recordEntry(1)]));
    const fresh = recordEntry(2);
    for (const twin of twins(recordEntry(3), recordEntry(1))) await refuses(store, batch(2, [fresh, twin]));
    await refuses(store, batch(2, [fresh, noticeEntry(0)]));
    same(await store.append(batch(2, [fresh, eventEntry(3)])), true, 'the same entry without its twins');
    await refuses(store, batch(4, [eventEntry(3)]));
  },

  'refuses a batch that says one thing twice': async (store) => {
    await store.append(batch(0, [noticeEntry(0)]));
    const [first, second] = [recordEntry(1), recordEntry(2)];
    for (const twin of twins(second, first)) await refuses(store, batch(1, [first, twin]));
  },

  'lets one of many concurrent appends through': async (store) => {
    await store.append(batch(0, [noticeEntry(0)]));
    const appends = Array.from({ length: 8 }, (_, at) => store.append(batch(1, [recordEntry(at + 1)])));
    const answers = await Promise.all(appends);
    same(answers.filter(Boolean).length, 1, 'the appends that passed');
    same(await store.size(), 2, 'the size');
  },

  'forgets challenges that expired, and only those': async (store) => {
    await store.append(batch(0, [noticeEntry(0), recordEntry(1, 100), recordEntry(2, 200)]));
    same(await store.forgetChallenges(200), 1, 'how many were forgotten');
    same(await store.isChallengeUsed('challenge-1'), false, 'the expired one');
    same(await store.isChallengeUsed('challenge-2'), true, 'the one that lives');
  },
};

async function refuses(store: Store, refused: Batch): Promise<void> {
  const size = await store.size();
  same(await store.append(refused), false, 'an append to be refused');
  same(await store.size(), size, 'the size after a refusal');
}

/** `entry`, made a twin of `other` in one member at a time. */
function twins(entry: RecordEntry, other: RecordEntry): RecordEntry[] {
  const { id, bodyHash, statementHash } = other.record;
  return [
    { ...entry, digest: other.digest },
    { ...entry, challenge: other.challenge },
    ...[{ id }, { bodyHash }, { statementHash }].map((twin) => ({
      ...entry,
      record: { ...entry.record, ...twin },
    })),
  ];
}

function batch(size: number, entries: Batch['entries']): Batch {
  return { size, entries, nodes: entries.map((_, at) => node(0, size + at)) };
}

function noticeEntry(n: number): NoticeEntry {
  const notice = { hash: `notice-${n}`, body: '{"é":"’"}', receipt: `receipt-${n}`, registeredAt: 1 };
  return { kind: 'notice', digest: bytes(n), notice };
}

function eventEntry(n: number): EventEntry {
  return {
    kind: 'event',
    digest: bytes(n),
    event: { id: `event-${n}`, receipt: `receipt-${n}`, loggedAt: 1 },
  };
}

function recordEntry(n: number, expiresAt = 1_795_400_000): RecordEntry {
  return {
    kind: 'record',
    digest: bytes(n),
    challenge: { id: `challenge-${n}`, expiresAt },
    record: {
      id: `id-${n}`,
      bodyHash: `body-${n}`,
      statementHash: `statement-${n}`,
      statement: 'a.b.c',
      disclosures: ['d1', 'd2'],
      receipt: `receipt-${n}`,
      notice: 'notice-0',
      receivedAt: 1_795_400_000,
      eraseAt: 1_895_400_000,
    },
  };
}

function node(level: number, index: number): LogNode {
  return { level, index, hash: bytes(100 + 10 * level + index) };
}

function bytes(n: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(32).fill(n);
}

function numbers(hash: Uint8Array): number[] {
  return [...hash];
}

function same(actual: unknown, expected: unknown, what: string): void {
  if (text(actual) === text(expected)) return;
  throw new Error(`${what}: expected ${text(expected)}, got ${text(actual)}`);
}

function text(value: unknown): string {
  return value === undefined ? 'undefined' : canonicalize(value as Parameters<typeof canonicalize>[0]);
}
