/** What a receiver needs of the world: a store, keys, a clock and notices. */

import type { Hash, LogNode, NodePlace, NoteSigner } from '../log/index.ts';
import type { ReceiptSigner } from '../proof/index.ts';

export type { Hash, LogNode, NodePlace } from '../log/index.ts';

/** The time now. Passed in, so that tests decide it. */
export type Clock = () => Date;

/** Fills bytes with randomness fit for cryptography, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** A submission as it is kept. */
export interface StoredRecord {
  /** UUID, the `sub` of the receipt. */
  readonly id: string;
  /** Place in the log. */
  readonly index: number;
  /** `sha256-…` of the exact body that was posted: the same bytes are the same submission. */
  readonly bodyHash: string;
  /** `sha256-…` of the statement without disclosures, the `stmt` of the receipt. */
  readonly statementHash: string;
  /** Signed statement, compact JWS, without disclosures: it names nobody. */
  readonly statement: string;
  /** Disclosures as received, in order: the only place where the person's values are kept. */
  readonly disclosures: readonly string[];
  readonly receipt: string;
  /** Hash of the Notice. */
  readonly notice: string;
  /** Epoch seconds by the receiver's clock. */
  readonly receivedAt: number;
  /** Epoch seconds from which the record may be erased, the `ret` of the receipt. */
  readonly eraseAt: number;
}

/** A Notice as it is kept, for as long as a proof may refer to it. */
export interface StoredNotice {
  /** `sha256-…` of `body`. */
  readonly hash: string;
  /** Canonical JSON. */
  readonly body: string;
  /** Place in the log of `receipt`. */
  readonly index: number;
  /** The receiver's signed word that it registered the Notice, compact JWS. */
  readonly receipt: string;
  /** Epoch seconds. */
  readonly registeredAt: number;
}

/** Something that happened besides submissions and Notices, and that the log shows: a key, a bundle. */
export interface StoredEvent {
  /** What happened, such as `key <thumbprint>`: one thing happens once. */
  readonly id: string;
  /** Place in the log of `receipt`. */
  readonly index: number;
  /** The receiver's signed word that it happened, compact JWS. */
  readonly receipt: string;
  /** Epoch seconds. */
  readonly loggedAt: number;
}

/** A challenge that was answered. After `expiresAt` (epoch seconds) it is refused for its age and may be forgotten. */
export interface UsedChallenge {
  readonly id: string;
  readonly expiresAt: number;
}

/** A submission to be kept: the store gives it its place in the log. */
export interface RecordEntry {
  readonly kind: 'record';
  /** SHA-256 of the receipt: all that the log holds. */
  readonly digest: Hash;
  readonly record: Omit<StoredRecord, 'index'>;
  readonly challenge: UsedChallenge;
}

/** A Notice to be kept. */
export interface NoticeEntry {
  readonly kind: 'notice';
  readonly digest: Hash;
  readonly notice: Omit<StoredNotice, 'index'>;
}

/** An event to be kept. */
export interface EventEntry {
  readonly kind: 'event';
  readonly digest: Hash;
  readonly event: Omit<StoredEvent, 'index'>;
}

/** An entry of the log with what it stands for. */
export type Entry = RecordEntry | NoticeEntry | EventEntry;

/** Entries to append together, computed for a log of `size` entries. */
export interface Batch {
  readonly size: number;
  /** In log order; the first has index `size`. */
  readonly entries: readonly Entry[];
  /** Subtrees that these entries complete, leaves included. */
  readonly nodes: readonly LogNode[];
}

/**
 * Where a receiver keeps what it accepted. `storeContract` of `consent-form/testing` says what each method promises.
 *
 * Every method rejects with `ConsentFormError` `STORE_FAILED` when the medium fails.
 */
export interface Store {
  /** Number of entries in the log. */
  size(): Promise<number>;
  /** Hashes of complete subtrees, in the order asked for. */
  nodes(places: readonly NodePlace[]): Promise<Hash[]>;
  /** The entries from `start` up to, not including, `end`, as the log holds them. The log must have them. */
  digests(start: number, end: number): Promise<Hash[]>;
  /**
   * Writes a whole batch durably, or nothing of it. Answers `false`, having written nothing, when the log has another
   * size than the batch was computed for, or when a record, a challenge, a Notice or an event of it is already known.
   */
  append(batch: Batch): Promise<boolean>;
  recordById(id: string): Promise<StoredRecord | undefined>;
  recordByBody(bodyHash: string): Promise<StoredRecord | undefined>;
  isChallengeUsed(id: string): Promise<boolean>;
  notice(hash: string): Promise<StoredNotice | undefined>;
  event(id: string): Promise<StoredEvent | undefined>;
  /** Forgets challenges that expired before `now` (epoch seconds), and answers how many. */
  forgetChallenges(now: number): Promise<number>;
  /** Waits for what is under way and lets the medium go. */
  close(): Promise<void>;
}

/** The receiver's secrets, ready for use. */
export interface Keys {
  /** Signs receipts, ES256. */
  readonly receipt: ReceiptSigner;
  /** Signs checkpoints, Ed25519 (C2SP signed-note), under the log's name. */
  readonly log: NoteSigner & { readonly origin: string };
  /** HMAC-SHA-256: challenges and holder tokens are computed with it, never kept. */
  readonly secret: CryptoKey;
}

/** A file that may hold a configuration or a compiled Notice. */
export interface NoticeFile {
  /** How messages name it. */
  readonly name: string;
  readonly text: string;
}

/** Where notices come from. It is read at the start, and again, at most once a second, when an unknown hash is asked for. */
export interface NoticeSource {
  read(): Promise<readonly NoticeFile[]>;
}
