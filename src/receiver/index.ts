export type { Bundle } from './announce.ts';
export { createReceiver } from './create-receiver.ts';
export type { Receiver } from './create-receiver.ts';
export { generateKeySet, importKeySet, pinsOf } from './keys.ts';
export type { KeySet } from './keys.ts';
export { MAX_STATEMENT_BYTES } from './limits.ts';
export type { ReceiverOptions } from './options.ts';
export type {
  Batch,
  Clock,
  Entry,
  EventEntry,
  Hash,
  Keys,
  LogNode,
  NodePlace,
  NoticeEntry,
  NoticeFile,
  NoticeSource,
  Random,
  RecordEntry,
  Store,
  StoredEvent,
  StoredNotice,
  StoredRecord,
  UsedChallenge,
} from './ports.ts';
export { problems } from './problem.ts';
export type { ProblemCode } from './problem.ts';
export type { Failure, ReceiverEvent, Report } from './report.ts';
