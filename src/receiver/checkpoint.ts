import { hashRoot, signNote, writeCheckpoint } from '../log/index.ts';
import type { Keys, Store } from './ports.ts';

/**
 * The signed head of the log as it is kept now. It is made of committed entries only: a log that signed what a crash
 * then took away would have two histories.
 */
export async function signCheckpoint(store: Store, { log }: Keys): Promise<string> {
  const size = await store.size();
  const root = await hashRoot(size, (places) => store.nodes(places));
  return signNote(writeCheckpoint({ origin: log.origin, size, root }), log);
}
